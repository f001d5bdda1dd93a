import type { Condition, Scalar } from "./condition.ts";
import { evaluate } from "./evaluate.ts";
import { type MissingKind, missingKindOf } from "./missing.ts";

/**
 * Whether a condition holds, or the kind of the missing answer that leaves it open: for those of whom a share is taken, where an answer
 * that was not given is no "no".
 *
 * A comparison on a missing answer is open; `answered` and `missing` never are. `and` is decided by one part that does not hold, `or`
 * by one that does (Kleene); else the first open part gives the kind. Where nothing is missing it agrees with {@link evaluate}, which is
 * what skip logic, guards and populations go by (rule M4). `lookup` as there.
 *
 * @example
 * const answers: Record<string, string> = { working: "yes", income: "refused" };
 * evaluateKnown({ not: { eq: ["income", "high"] } }, (key) => answers[key]); // => "refused"
 * evaluateKnown({ or: [{ eq: ["income", "high"] }, { eq: ["working", "yes"] }] }, (key) => answers[key]); // => true
 */
export function evaluateKnown(condition: Condition, lookup: (key: string) => unknown): boolean | MissingKind {
  for (const operator in condition) {
    const operand = (condition as Readonly<Record<string, unknown>>)[operator];
    if (operator === "and" || operator === "or") {
      const isDecisive = operator === "or";
      let open: MissingKind | undefined;
      for (const part of operand as readonly Condition[]) {
        const held = evaluateKnown(part, lookup);
        if (held === isDecisive) return isDecisive;
        if (typeof held === "string") open ??= held;
      }
      return open ?? !isDecisive;
    }
    if (operator === "not") {
      const held = evaluateKnown(operand as Condition, lookup);
      return typeof held === "string" ? held : !held;
    }
    if (operator === "answered" || operator === "missing") return evaluate(condition, lookup);
    const [key] = operand as readonly [key: string, expected: Scalar];
    return missingKindOf(lookup(key)) ?? evaluate(condition, lookup);
  }
  return false;
}
