import { type Labels, ownValue } from "@reintegration/model";
import { type FormTexts, formTexts } from "./form-texts.ts";
import type { FormRow } from "./xls-form.ts";

/** One language of a form: the texts of the instrument, and the form's own. */
export interface FormLanguage {
  readonly labels: Labels;
  readonly texts: FormTexts;
  /** As columns are named after it: `English (en)`. */
  readonly name: string;
}

/** The language of labels, or `undefined` where a form has no texts of its own in it. */
export function formLanguage(labels: Labels): FormLanguage | undefined {
  const texts = ownValue(formTexts, labels.language);
  return texts && { labels, texts, name: `${texts.name} (${labels.language})` };
}

/** The cells of a text in all languages: `label::English (en)` and so on. */
export function translated(
  column: string,
  languages: readonly FormLanguage[],
  textIn: (language: FormLanguage) => string | undefined,
): FormRow {
  return Object.fromEntries(
    languages.flatMap((language): [string, string][] => {
      const text = textIn(language);
      return text === undefined ? [] : [[`${column}::${language.name}`, text]];
    }),
  );
}

/** A text of the form with its places filled in: `{name}` by the value of that name, each once. */
export function filledIn(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
