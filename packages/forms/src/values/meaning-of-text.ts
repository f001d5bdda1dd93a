import { type MissingKind, normaliseLabel } from "@reintegration/model";
import { codesOf } from "../columns/column-target.ts";
import type { Field } from "../columns/fields-of.ts";

/** How the texts of a file are to be read. */
export interface TextReading {
  /** Languages of the labels in cells; none where headers are names. */
  readonly languages: readonly string[];
  /** Foreign marks for missing answers, and what they stand for. */
  readonly marks: ReadonlyMap<string, MissingKind>;
  /** Days to be added to a spreadsheet's day number: 0, or more where it counts from 1904. */
  readonly dayShift: number;
}

/** What a cell of a choice says. */
export interface Meaning {
  /** A code or missing kind; left out where the answer is absent, and where the label is ambiguous. */
  readonly value?: string;
  /** A label that stands in place of a code, or one that stands for several. */
  readonly rule?: "label-for-code" | "ambiguous-label";
}

/**
 * Understands one choice, or a word for a missing answer: a label of the file's language, a code, a mark that the caller
 * declared, or a label that stands for one and the same code in every language that has it (rules C3, C4).
 *
 * The code comes before a declared mark: `NA` is Namibia where countries are asked, whatever else it stands for.
 * `undefined` for a text that is none of these.
 */
export function meaningOfText(
  field: Field,
  { languages, marks }: Pick<TextReading, "languages" | "marks">,
): (text: string) => Meaning | undefined {
  const codes = new Set(codesOf(field));
  const expected = codesByLabel(field, languages);
  const others = codesByLabel(field, [...field.labels.keys()]);
  const understand = (label: ReadonlySet<string> | undefined, rule?: "label-for-code"): Meaning | undefined => {
    if (label === undefined) return undefined;
    const [value] = label;
    if (value === undefined || label.size > 1) return { rule: "ambiguous-label" };
    return rule ? { value, rule } : { value };
  };
  return (text) => {
    const trimmed = text.trim();
    const label = others.size > 0 ? normaliseLabel(trimmed) : "";
    const found = understand(expected.get(label));
    if (found) return found;
    if (codes.has(trimmed)) return { value: trimmed };
    if (trimmed === "" || trimmed === "absent") return {};
    const kind = marks.get(trimmed);
    if (kind !== undefined) return kind === "absent" ? {} : { value: kind };
    return understand(others.get(label), "label-for-code");
  };
}

/** Normalised labels of answers and missing kinds, and the codes they stand for in these languages. */
function codesByLabel({ labels }: Field, languages: readonly string[]): Map<string, Set<string>> {
  const codes = new Map<string, Set<string>>();
  for (const language of languages) {
    const texts = labels.get(language);
    for (const [code, label] of [...Object.entries(texts?.answers ?? {}), ...Object.entries(texts?.missing ?? {})]) {
      const text = normaliseLabel(label);
      if (text !== "") codes.set(text, (codes.get(text) ?? new Set()).add(code));
    }
  }
  return codes;
}
