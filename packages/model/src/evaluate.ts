import type { Condition, Scalar } from "./condition.ts";
import { missingKindOf } from "./missing.ts";

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
  // the one operator; a loop makes no list of names, and this runs for every event and answer
  for (const operator in condition) {
    const operand = (condition as Readonly<Record<string, unknown>>)[operator];
    if (operator === "and" || operator === "or") {
      const isDecisive = operator === "or";
      for (const part of operand as readonly Condition[]) if (evaluate(part, lookup) === isDecisive) return isDecisive;
      return !isDecisive;
    }
    if (operator === "not") return !evaluate(operand as Condition, lookup);
    if (operator === "answered") return missingKindOf(lookup(operand as string)) === undefined;
    const pair = operand as readonly [key: string, expected: Scalar | readonly Scalar[]];
    const answer = lookup(pair[0]) as Scalar;
    const expected = pair[1] as Scalar;
    const kind = missingKindOf(answer);
    if (operator === "missing") return kind === expected;
    if (kind !== undefined) return false;
    if (operator === "eq") return answer === expected;
    if (operator === "in") return (pair[1] as readonly Scalar[]).includes(answer);
    if (operator === "includes") return Array.isArray(answer) && answer.includes(expected);
    if (typeof answer !== typeof expected) return false;
    if (operator === "gt") return answer > expected;
    if (operator === "gte") return answer >= expected;
    return operator === "lt" ? answer < expected : answer <= expected;
  }
  return false;
}
