import { type Item, ownValue } from "@reintegration/model";
import { filledIn } from "./form-language.ts";
import { formTexts } from "./form-texts.ts";

/** Whether an item has its missing kinds in a field of its own, `<key>_missing`, since its own cannot hold them (rule X3). */
export function hasCompanion({ answers, missing = [] }: Item): boolean {
  return answers === undefined && missing.length > 0;
}

/** What a form asks there, after the question itself; `undefined` in a language that forms do not have. */
export function companionLabel(question: string, language: string): string | undefined {
  const texts = ownValue(formTexts, language);
  return texts && filledIn(texts.whyMissing, { question });
}
