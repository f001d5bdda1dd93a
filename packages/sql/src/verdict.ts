/** A condition, and the expression for what is said where it holds. */
export type Branch = readonly [condition: string, result: string];

/** The first branch whose condition holds; NULL where none does. */
export function verdict(branches: readonly Branch[]): string {
  return ["CASE", ...branches.map(([condition, result]) => `    WHEN ${condition} THEN ${result}`), "  END"].join("\n");
}
