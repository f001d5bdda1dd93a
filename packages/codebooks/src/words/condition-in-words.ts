import type { Condition, Item, Labels, MissingKind, Scalar } from "@reintegration/model";
import { describeItem } from "../plan/describe-item.ts";
import { fill } from "../text/fill.ts";
import type { Words } from "./words.ts";

const templates = { eq: "is", gt: "moreThan", gte: "atLeast", lt: "lessThan", lte: "atMost" } as const;

/** A condition as a sentence part in one language, questions and answers by their labels. */
export function conditionInWords(condition: Condition, byKey: ReadonlyMap<string, Item>, labels: Labels, words: Words): string {
  const { condition: say } = words;
  const part = (inner: Condition): string => {
    const text = conditionInWords(inner, byKey, labels, words);
    return "and" in inner || "or" in inner ? `(${text})` : text;
  };
  const describe = (key: string) => describeItem(byKey.get(key) ?? { key, type: "text" }, labels, words);
  const labelOf = (key: string, value: Scalar): string => describe(key).answers.find(({ code }) => code === value)?.label ?? String(value);
  const quoted = (key: string, value: Scalar): string => `“${labelOf(key, value)}”`;
  if ("and" in condition) return condition.and.length === 0 ? say.always : condition.and.map(part).join(say.and);
  if ("or" in condition) return condition.or.length === 0 ? say.never : condition.or.map(part).join(say.or);
  if ("not" in condition) return fill(say.not, { condition: conditionInWords(condition.not, byKey, labels, words) });
  if ("answered" in condition) return fill(say.answered, { item: describe(condition.answered).text });
  if ("missing" in condition) {
    const [key, kind] = condition.missing;
    const { text, missing } = describe(key);
    return fill(say.missing, { item: text, kind: missing.find(({ code }) => code === (kind as MissingKind))?.label ?? kind });
  }
  if ("in" in condition) {
    const [key, values] = condition.in;
    return fill(say.isOneOf, { item: describe(key).text, values: values.map((value) => quoted(key, value)).join(say.comma) });
  }
  if ("includes" in condition) {
    const [key, code] = condition.includes;
    return fill(say.includes, { item: describe(key).text, value: labelOf(key, code) });
  }
  const [[name, [key, value]]] = Object.entries(condition) as [[keyof typeof templates, [string, Scalar]]];
  return fill(say[templates[name]], { item: describe(key).text, value: labelOf(key, value) });
}
