import { type Condition, evaluate, keysOfCondition } from "@reintegration/model";

/**
 * Whether a condition holds when only some of its keys are shown: `undefined` where those that are not would decide.
 *
 * A key that is shown and unanswered is known to be unanswered (rule M4).
 *
 * @example
 * const lookup = () => "no";
 * truthAsShown({ and: [{ eq: ["a", "yes"] }, { eq: ["b", "yes"] }] }, new Set(["a"]), lookup); // => false
 * truthAsShown({ or: [{ eq: ["a", "yes"] }, { eq: ["b", "yes"] }] }, new Set(["a"]), lookup); // => undefined
 */
export function truthAsShown(condition: Condition, shown: ReadonlySet<string>, lookup: (key: string) => unknown): boolean | undefined {
  if ("not" in condition) {
    const truth = truthAsShown(condition.not, shown, lookup);
    return truth === undefined ? undefined : !truth;
  }
  if ("and" in condition) return settled(condition.and, false, shown, lookup);
  if ("or" in condition) return settled(condition.or, true, shown, lookup);
  return keysOfCondition(condition).every((key) => shown.has(key)) ? evaluate(condition, lookup) : undefined;
}

/** One part with the value `deciding` decides; without one, a part that is not known leaves all open. */
function settled(
  parts: readonly Condition[],
  deciding: boolean,
  shown: ReadonlySet<string>,
  lookup: (key: string) => unknown,
): boolean | undefined {
  const truths = parts.map((part) => truthAsShown(part, shown, lookup));
  if (truths.includes(deciding)) return deciding;
  return truths.includes(undefined) ? undefined : !deciding;
}
