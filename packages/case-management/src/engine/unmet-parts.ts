import { type Condition, evaluate } from "@reintegration/model";

/**
 * The parts of a condition that keep it from holding, as small as they can be named; empty exactly when it holds.
 *
 * Of an `and` they are the parts that fail, each taken apart; of an `or` that fails it is the `or` itself.
 *
 * @example
 * const known: Record<string, string> = { paid: "yes", colour: "red" };
 * const needed = { and: [{ eq: ["paid", "yes"] }, { eq: ["colour", "blue"] }] } as const;
 * unmetParts(needed, (key) => known[key]); // => [{ eq: ["colour", "blue"] }]
 */
export function unmetParts(condition: Condition, lookup: (key: string) => unknown): Condition[] {
  if (evaluate(condition, lookup)) return [];
  if ("and" in condition) return condition.and.flatMap((part) => unmetParts(part, lookup));
  if (!("not" in condition)) return [condition];
  if ("not" in condition.not) return unmetParts(condition.not.not, lookup);
  if ("or" in condition.not) return condition.not.or.flatMap((part) => unmetParts({ not: part }, lookup));
  return [condition];
}
