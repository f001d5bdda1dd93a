import type { Condition, RecordItemDefinition, Scalar } from "@reintegration/model";

/** The texts that a condition is told with. */
export interface ConditionTexts {
  item(key: string): RecordItemDefinition | undefined;
  /** The label of an answer, or of a missing kind. */
  label(item: RecordItemDefinition | undefined, code: string): string;
}

const comparisons = {
  gt: { number: "is more than", date: "is after" },
  gte: { number: "is at least", date: "is not before" },
  lt: { number: "is less than", date: "is before" },
  lte: { number: "is at most", date: "is not after" },
} as const;

/**
 * A condition as a person says it, in English.
 *
 * @example
 * const texts = { item: () => ({ key: "open", type: "single", text: "Is it open?" }), label: (_, code) => code };
 * conditionInWords({ not: { eq: ["open", "yes"] } }, texts); // => "not (“Is it open?” is “yes”)"
 */
export function conditionInWords(condition: Condition, texts: ConditionTexts): string {
  const words = (part: Condition): string => conditionInWords(part, texts);
  const joined = (parts: readonly Condition[], by: string): string =>
    parts.length === 1 ? words(parts[0] as Condition) : parts.map((part) => `(${words(part)})`).join(` ${by} `);
  if ("and" in condition) return joined(condition.and, "and");
  if ("or" in condition) return joined(condition.or, "or");
  if ("not" in condition) return `not (${words(condition.not)})`;
  if ("answered" in condition) return `${question(condition.answered, texts)} is answered`;
  const [operator, [key, value]] = Object.entries(condition)[0] as [string, readonly [string, Scalar | readonly Scalar[]]];
  const item = texts.item(key);
  const named = (each: Scalar): string => (typeof each === "string" ? `“${texts.label(item, each)}”` : String(each));
  const values = (Array.isArray(value) ? value : [value]).map(named);
  const verb =
    operator === "includes"
      ? "includes"
      : operator in comparisons
        ? comparisons[operator as keyof typeof comparisons][typeof value === "number" ? "number" : "date"]
        : "is";
  return `${question(key, texts)} ${verb} ${values.join(" or ")}`;
}

const question = (key: string, { item }: ConditionTexts): string => `“${item(key)?.text ?? key}”`;
