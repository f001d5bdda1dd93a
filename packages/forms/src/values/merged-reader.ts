import { errorAt, shorten } from "@reintegration/model";
import type { Field } from "../columns/fields-of.ts";
import type { Column } from "../columns/plan-columns.ts";
import { note } from "../rows/row-notes.ts";
import type { RowCellsReader } from "./item-reader.ts";

/** Reads a field that two columns hold. A blank one states nothing; where both state something and differ, the first stays. */
export function mergedReader(
  field: Field,
  first: RowCellsReader,
  second: { readonly column: Column; readonly read: RowCellsReader },
): RowCellsReader {
  const { item, path } = field;
  const isFreeText = item.sensitive === true || (item.type === "text" && item.pattern === undefined);
  const shown = (value: unknown): string => (isFreeText ? "…" : shorten(Array.isArray(value) ? value.join(" ") : value));
  return (cells, notes) => {
    const value = first(cells, notes);
    const other = second.read(cells, notes);
    if (other === undefined) return value;
    if (value === undefined) return other;
    if (!isSame(value, other)) {
      note(notes, errorAt("columns-disagree", path, { item: item.key, value: shown(value), other: shown(other) }), second.column.header);
    }
    return value;
  };
}

function isSame(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
  return one.length === other.length && one.every((part, at) => isSame(part, other[at]));
}
