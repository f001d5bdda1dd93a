import { normaliseLabel } from "@reintegration/model";

/**
 * Looks up a text in the values of a map: letter for letter, else as labels are compared, else as a number written `1.0` for `1`.
 *
 * @example
 * valueTranslator({ "Very happy": "very_satisfied", "2": "satisfied" })(" very  happy"); // => "very_satisfied"
 * valueTranslator({ "Very happy": "very_satisfied", "2": "satisfied" })("2.0"); // => "satisfied"
 */
export function valueTranslator(values: Readonly<Record<string, string>>): (text: string) => string | undefined {
  const exact = new Map(Object.entries(values));
  const folded = new Map(Object.entries(values).map(([text, value]) => [normaliseLabel(text), value]));
  return (text) => {
    const trimmed = text.trim();
    const label = normaliseLabel(trimmed);
    return exact.get(trimmed) ?? folded.get(label) ?? folded.get(label.replace(/^(-?[0-9]+)\.0+$/, "$1"));
  };
}
