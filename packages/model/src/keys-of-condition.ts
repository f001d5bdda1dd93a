import type { Condition } from "./condition.ts";

/**
 * The keys that a condition names, each once, in order.
 *
 * @example
 * keysOfCondition({ and: [{ eq: ["a", "yes"] }, { not: { answered: "b" } }] }); // => ["a", "b"]
 */
export function keysOfCondition(condition: Condition): string[] {
  if ("and" in condition) return [...new Set(condition.and.flatMap(keysOfCondition))];
  if ("or" in condition) return [...new Set(condition.or.flatMap(keysOfCondition))];
  if ("not" in condition) return keysOfCondition(condition.not);
  if ("answered" in condition) return [condition.answered];
  return [(Object.values(condition)[0] as readonly [string])[0]];
}
