import type { Field } from "../columns/fields-of.ts";
import type { RowNotes } from "../rows/row-notes.ts";
import { dateReader } from "./date-reader.ts";
import type { TextReading } from "./meaning-of-text.ts";
import { numberReader } from "./number-reader.ts";
import { otherReader } from "./other-reader.ts";
import { singleReader } from "./single-reader.ts";
import { summaryReader } from "./summary-reader.ts";
import { textReader } from "./text-reader.ts";

/** Reads a cell of text: the value, `undefined` where the answer is absent, or the text as it stands if it cannot be read. */
export type TextCellReader = (text: string, notes: RowNotes) => unknown;

/** Reads a cell; cells of JSON may hold other things than text. */
export type CellReader = (cell: unknown, notes: RowNotes) => unknown;

/** The reader of one column of a field. */
export function cellReader(field: Field, reading: TextReading, header: string): CellReader {
  const readText = textCellReader(field, reading, header);
  const readOther = otherReader(field, reading, readText);
  return (cell, notes) => (typeof cell === "string" ? readText(cell, notes) : readOther(cell, notes));
}

function textCellReader(field: Field, reading: TextReading, header: string): TextCellReader {
  switch (field.item.type) {
    case "single":
      return singleReader(field, reading, header);
    case "multiple":
      return summaryReader(field, reading, header);
    case "integer":
    case "decimal":
      return numberReader(field, reading, header);
    case "date":
    case "month":
      return dateReader(field, reading, header);
    case "text":
      return textReader(field, reading, header);
  }
}
