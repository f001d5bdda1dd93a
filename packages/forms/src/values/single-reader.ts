import { codesOf } from "../columns/column-target.ts";
import type { Field } from "../columns/fields-of.ts";
import { note } from "../rows/row-notes.ts";
import { copyText } from "../text/copy-text.ts";
import { remember } from "../text/remember.ts";
import type { TextCellReader } from "./cell-reader.ts";
import { labelProblem } from "./label-problem.ts";
import { meaningOfText, type TextReading } from "./meaning-of-text.ts";

/** Reads a column of single choices: codes, missing kinds, labels. A text that stands for no code is left as it is. */
export function singleReader(field: Field, reading: TextReading, header: string): TextCellReader {
  const meaningOf = meaningOfText(field, reading);
  const remembered = remember((text) => ({ meaning: meaningOf(text), raw: copyText(text.trim()) }));
  return (text, notes) => {
    const { meaning, raw } = remembered(text);
    if (meaning?.rule) note(notes, labelProblem(field, text, meaning.value), header);
    return meaning === undefined || meaning.rule === "ambiguous-label" ? raw : meaning.value;
  };
}

/** Texts that most cells of such a column hold, letter for letter, with their values: they can be read without a closer look. */
export function expectedTexts(field: Field, reading: TextReading): [text: string, value: string][] {
  const meaningOf = meaningOfText(field, reading);
  const labels = reading.languages.flatMap((language) => {
    const texts = field.labels.get(language);
    return [...Object.values(texts?.answers ?? {}), ...Object.values(texts?.missing ?? {})];
  });
  return [...codesOf(field), ...labels].flatMap((text) => {
    const meaning = meaningOf(text);
    return meaning?.value === undefined || meaning.rule ? [] : [[text, meaning.value]];
  });
}
