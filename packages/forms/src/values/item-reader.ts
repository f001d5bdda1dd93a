import { errorAt, missingKindOf, shorten } from "@reintegration/model";
import type { Field } from "../columns/fields-of.ts";
import type { Column } from "../columns/plan-columns.ts";
import { note, type RowNotes } from "../rows/row-notes.ts";
import { cellReader } from "./cell-reader.ts";
import type { TextReading } from "./meaning-of-text.ts";
import { missingReader } from "./missing-reader.ts";
import { multipleReader } from "./multiple-reader.ts";

/** Reads a field from the cells of a row: its value, or `undefined` where it is absent. */
export type ItemReader = (cells: readonly unknown[], notes: RowNotes) => unknown;

/**
 * The reader of a field from all its columns: the one that holds it, further ones that hold it again, 0/1 columns of its
 * choices, and the companion that says why it is missing (rule X3). Columns that state different things are an error; the
 * first one's value stays.
 */
export function itemReader(field: Field, columns: readonly Column[], reading: TextReading): ItemReader {
  const answers = columns.filter(({ target }) => target?.part === "answer");
  const choices = columns.filter(({ target }) => target?.part === "choice");
  const companions = columns.filter(({ target }) => target?.part === "missing");
  const readers = answers.map((column) => {
    const read = cellReader(field, reading, column.header) as any;
    return { column, read, ofRow: ((cells, notes) => read(cells[column.index], notes)) as ItemReader };
  });
  const [first] = readers;
  const ofRow = choices.length > 0 ? multipleReader(field, choices, first, reading) : (first?.ofRow ?? (() => undefined));
  const again = readers.slice(1).map(({ column, ofRow }) => ({ column, ofRow }));
  const companion = companions.map((column) => ({ column, ofRow: companionReader(field, column, reading) }));
  if (choices.length === 0 && again.length === 0 && companion.length === 0 && first) return Object.assign(ofRow, { place: first.column.index, text: first.read.text });
  return [...again, ...companion].reduce<ItemReader>((before, next) => merged(field, before, next), ofRow);
}

/** A blank one of two states nothing; where both state something and differ, the first stays. */
function merged(field: Field, first: ItemReader, second: { readonly column: Column; readonly ofRow: ItemReader }): ItemReader {
  const { item, path } = field;
  const isFreeText = item.sensitive === true || (item.type === "text" && item.pattern === undefined);
  const shown = (value: unknown): string => (isFreeText ? "…" : shorten(Array.isArray(value) ? value.join(" ") : value));
  return (cells, notes) => {
    const value = first(cells, notes);
    const other = second.ofRow(cells, notes);
    if (other === undefined) return value;
    if (value === undefined) return other;
    if (!isSame(value, other)) {
      note(notes, errorAt("columns-disagree", path, { item: item.key, value: shown(value), other: shown(other) }), second.column.header);
    }
    return value;
  };
}

function isSame(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other)) return one.length === other.length && one.every((part, at) => isSame(part, other[at]));
  return one === other;
}

/** A companion holds a missing kind or nothing; what is neither is left to be found as a value that cannot be read. */
function companionReader(field: Field, { index, header }: Column, reading: TextReading): ItemReader {
  const missingOf = missingReader(field, reading, header);
  return (cells, notes) => {
    const cell = cells[index];
    if (cell === undefined || cell === null || cell === "") return undefined;
    const text = String(cell).trim();
    const kind = missingOf(text, notes) ?? text;
    return missingKindOf(kind) === "absent" ? undefined : kind;
  };
}
