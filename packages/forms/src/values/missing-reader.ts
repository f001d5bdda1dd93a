import type { Field } from "../columns/fields-of.ts";
import { note, type RowNotes } from "../rows/row-notes.ts";
import { remember } from "../text/remember.ts";
import { labelProblem } from "./label-problem.ts";
import { meaningOfText, type TextReading } from "./meaning-of-text.ts";

/** A missing kind, `"absent"`, or `undefined` for a text that says nothing about a missing answer. */
export type MissingReader = (text: string, notes: RowNotes) => string | undefined;

/** Reads words for missing answers in columns that are no choices: codes, labels, declared marks. */
export function missingReader(field: Field, reading: TextReading, header: string): MissingReader {
  const meaningOf = meaningOfText(field, reading);
  const remembered = remember((text) => ({ meaning: meaningOf(text) }));
  return (text, notes) => {
    const { meaning } = remembered(text);
    if (meaning === undefined || meaning.rule === "ambiguous-label") return undefined;
    if (meaning.rule) note(notes, labelProblem(field, text, meaning.value), header);
    return meaning.value ?? "absent";
  };
}
