/** How the value of an answer is found: `CASE` as our printer has it, a look-up in a map, a join with a table of values. */
export const ways = ["case", "map", "join"] as const;

export type Way = (typeof ways)[number];
