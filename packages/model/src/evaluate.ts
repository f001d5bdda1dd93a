import type { Condition, Scalar } from "./condition.ts";
import { type MissingKind, missingKindOf } from "./missing.ts";

/**
 * Whether a condition holds (rule M4): always true or false, never unknown.
 *
 * `lookup` gives the answer of a key as the response holds it, or a missing kind; for an irrelevant item it gives
 * `"not_applicable"`. A comparison on a missing answer is false.
 *
 * @example
 * const answers: Record<string, string> = { working: "yes", income: "refused" };
 * evaluate({ eq: ["working", "yes"] }, (key) => answers[key]); // => true
 * evaluate({ not: { eq: ["income", "high"] } }, (key) => answers[key]); // => true
 */
export function evaluate(condition: Condition, lookup: (key: string) => unknown): boolean {
  if ("and" in condition) return condition.and.every((part) => evaluate(part, lookup));
  if ("or" in condition) return condition.or.some((part) => evaluate(part, lookup));
  if ("not" in condition) return !evaluate(condition.not, lookup);
  if ("answered" in condition) return missingKindOf(lookup(condition.answered)) === undefined;
  if ("missing" in condition) return missingKindOf(lookup(condition.missing[0])) === (condition.missing[1] as MissingKind);
  const [key, expected] = Object.values(condition)[0] as readonly [string, Scalar | readonly Scalar[]];
  const answer = lookup(key);
  if (missingKindOf(answer) !== undefined) return false;
  if ("eq" in condition) return answer === expected;
  if ("in" in condition) return (expected as readonly unknown[]).includes(answer);
  if ("includes" in condition) return Array.isArray(answer) && answer.includes(expected);
  if (typeof answer !== typeof expected) return false;
  const [left, right] = [answer as Scalar, expected as Scalar];
  if ("gt" in condition) return left > right;
  if ("gte" in condition) return left >= right;
  if ("lt" in condition) return left < right;
  return left <= right;
}
