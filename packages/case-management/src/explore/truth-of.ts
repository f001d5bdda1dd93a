import type { Condition } from "@reintegration/model";

/** What is settled about the atomic conditions so far: name of the atom -> whether it holds. */
export type Assignment = ReadonlyMap<string, boolean>;

/**
 * Whether a condition holds when only some of its atomic conditions are settled: `undefined` while it may still go either way.
 *
 * An atomic condition has the name that `atomsOf` gives it; `in` is any of several `eq`.
 */
export function truthOf(condition: Condition, settled: Assignment): boolean | undefined {
  if ("and" in condition) return truthOfAll(condition.and, settled);
  if ("or" in condition)
    return negated(
      truthOfAll(
        condition.or.map((part) => ({ not: part })),
        settled,
      ),
    );
  if ("not" in condition) return negated(truthOf(condition.not, settled));
  if ("in" in condition) return truthOf({ or: condition.in[1].map((value) => ({ eq: [condition.in[0], value] })) }, settled);
  return settled.get(JSON.stringify(condition));
}

const negated = (truth: boolean | undefined): boolean | undefined => (truth === undefined ? undefined : !truth);

function truthOfAll(parts: readonly Condition[], settled: Assignment): boolean | undefined {
  const truths = parts.map((part) => truthOf(part, settled));
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
}
