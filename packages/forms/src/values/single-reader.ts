import { codesOf } from "../columns/column-target.ts";
import type { Field } from "../columns/fields-of.ts";
import { note } from "../rows/row-notes.ts";
import { copyText } from "../text/copy-text.ts";
import { remember } from "../text/remember.ts";
import type { TextCellReader } from "./cell-reader.ts";
import { labelProblem } from "./label-problem.ts";
import { meaningOfText, type TextReading } from "./meaning-of-text.ts";
import { textLookup } from "./text-lookup.ts";

/** Reads a column of single choices: codes, missing kinds, labels. A text that stands for no code is left as it is. */
export function singleReader(field: Field, reading: TextReading, header: string): TextCellReader {
  const meaningOf = meaningOfText(field, reading);
  const slow = remember((text) => ({ meaning: meaningOf(text), raw: copyText(text.trim()) }));
  const expected = textLookup(expectedTexts(field, reading));
  return (text, notes) => {
    const known = expected(text);
    if (known !== undefined) return known;
    if (text === "") return undefined;
    const { meaning, raw } = slow(text);
    if (meaning?.rule) note(notes, labelProblem(field, text, meaning.value), header);
    return meaning === undefined || meaning.rule === "ambiguous-label" ? raw : meaning.value;
  };
}

/** Texts that most cells hold, letter for letter, with their values. */
function expectedTexts(field: Field, reading: TextReading): Map<string, string> {
  const meaningOf = meaningOfText(field, reading);
  const labels = reading.languages.flatMap((language) => {
    const texts = field.labels.get(language);
    return [...Object.values(texts?.answers ?? {}), ...Object.values(texts?.missing ?? {})];
  });
  const expected = new Map<string, string>();
  for (const text of [...codesOf(field), ...labels]) {
    const meaning = meaningOf(text);
    if (meaning?.value !== undefined && meaning.rule === undefined) expected.set(text, meaning.value);
  }
  return expected;
}
