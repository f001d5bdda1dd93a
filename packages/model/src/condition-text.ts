import type { Condition, Scalar } from "./condition.ts";
import type { ItemLabels } from "./labels.ts";
import type { Messages } from "./messages/message.ts";
import { shorten } from "./shorten.ts";

const signs = { eq: "=", gt: ">", gte: "≥", lt: "<", lte: "≤", includes: "=" } as const;

/**
 * A condition in one line for people: questions and answers by their labels, comparisons as signs, the rest in words of the
 * language.
 *
 * A key without labels stands as it is.
 *
 * @example
 * import { messages } from "./messages/en.ts";
 * const labels = { text: "Does it brake?", answers: { yes: "Yes", no: "No" } };
 * conditionText({ not: { eq: ["brakes", "no"] } }, () => labels, messages.terms); // => "Does it brake? ≠ No"
 * conditionText({ and: [{ gte: ["wheels", 2] }, { answered: "owner" }] }, () => undefined, messages.terms);
 * // => "wheels ≥ 2 and owner: answered"
 */
export function conditionText(condition: Condition, labelsOf: (key: string) => ItemLabels | undefined, terms: Messages["terms"]): string {
  const name = (key: string): string => labelsOf(key)?.text ?? key;
  const answer = (key: string, value: Scalar): string => ownText(labelsOf(key)?.answers, value) ?? shorten(value);
  const part = (inner: Condition): string => {
    const text = conditionText(inner, labelsOf, terms);
    return "and" in inner || "or" in inner ? `(${text})` : text;
  };
  if ("and" in condition) return condition.and.map(part).join(terms.and);
  if ("or" in condition) return condition.or.map(part).join(terms.or);
  if ("answered" in condition) return `${name(condition.answered)}: ${terms.answered}`;
  if ("missing" in condition) {
    const [key, kind] = condition.missing;
    return `${name(key)} = ${ownText(labelsOf(key)?.missing, kind) ?? kind}`;
  }
  if ("in" in condition) {
    const [key, values] = condition.in;
    return `${name(key)} = ${values.map((value) => answer(key, value)).join(terms.or)}`;
  }
  if ("not" in condition) {
    const { not } = condition;
    if ("eq" in not) return `${name(not.eq[0])} ≠ ${answer(...not.eq)}`;
    if ("includes" in not) return `${name(not.includes[0])} ≠ ${answer(...not.includes)}`;
    return `${terms.not} (${conditionText(not, labelsOf, terms)})`;
  }
  const [operator, [key, value]] = Object.entries(condition)[0] as [keyof typeof signs, readonly [string, Scalar]];
  return `${name(key)} ${signs[operator]} ${answer(key, value)}`;
}

/** The label of a code or missing kind, where there is one. */
export function ownText(texts: Readonly<Record<string, string>> | undefined, key: unknown): string | undefined {
  return texts !== undefined && Object.hasOwn(texts, String(key)) ? texts[String(key)] : undefined;
}
