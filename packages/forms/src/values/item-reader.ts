import type { Field } from "../columns/fields-of.ts";
import type { Column } from "../columns/plan-columns.ts";
import type { RowNotes } from "../rows/row-notes.ts";
import { cellReader } from "./cell-reader.ts";
import { companionReader } from "./companion-reader.ts";
import type { TextReading } from "./meaning-of-text.ts";
import { mergedReader } from "./merged-reader.ts";
import { multipleReader } from "./multiple-reader.ts";
import { expectedTexts } from "./single-reader.ts";
import { type TextTable, textTable } from "./text-table.ts";

/** Reads a field from the cells of a row: its value, or `undefined` where it is absent. */
export type RowCellsReader = (cells: readonly unknown[], notes: RowNotes) => unknown;

export interface ItemReader {
  readonly read: RowCellsReader;
  /** Where one cell holds the field: its place, and texts of it that need no reading. A blank cell is absent then. */
  readonly cell?: { readonly place: number; readonly expected: TextTable<unknown> };
}

/**
 * The reader of a field from all its columns: the one that holds it, further ones that hold it again, 0/1 columns of its
 * choices, and the companion that says why it is missing (rule X3). Columns that state different things are an error; the
 * first one's value stays.
 */
export function itemReader(field: Field, columns: readonly Column[], reading: TextReading): ItemReader {
  const ofPart = (part: "answer" | "choice" | "missing"): Column[] => columns.filter(({ target }) => target?.part === part);
  const choices = ofPart("choice");
  const answers = ofPart("answer").map((column) => {
    const readCell = cellReader(field, reading, column.header);
    return { column, readCell, read: ((cells, notes) => readCell(cells[column.index], notes)) as RowCellsReader };
  });
  const companions = ofPart("missing").map((column) => ({ column, read: companionReader(field, column, reading) }));
  const [first, ...again] = answers;
  if (field.isList) return { read: (cells) => rowsIn(first && cells[first.column.index]) };
  if (first && again.length + choices.length + companions.length === 0) {
    const expected = textTable<unknown>(field.item.type === "single" ? expectedTexts(field, reading) : []);
    return { read: first.read, cell: { place: first.column.index, expected } };
  }
  const read = choices.length > 0 ? multipleReader(field, choices, first, reading) : (first?.read ?? (() => undefined));
  return { read: [...again, ...companions].reduce<RowCellsReader>((before, next) => mergedReader(field, before, next), read) };
}

/** The rows of a list, where JSON holds them. What a cell of a table holds is not read, which is said of the file. */
function rowsIn(cell: unknown): unknown {
  return Array.isArray(cell) ? cell : undefined;
}
