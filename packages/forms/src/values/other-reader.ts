import type { Field } from "../columns/fields-of.ts";
import type { RowNotes } from "../rows/row-notes.ts";
import type { TextCellReader } from "./cell-reader.ts";
import { answerOfCodes, orderCodes } from "./codes-in-order.ts";
import type { TextReading } from "./meaning-of-text.ts";

/**
 * Reads what JSON holds besides texts: numbers in fields of numbers and, as a spreadsheet's days, of dates; lists of codes;
 * numbers that are declared marks. `null` is absent; everything else is left as it is.
 */
export function otherReader(field: Field, { marks }: TextReading, readText: TextCellReader): (cell: unknown, notes: RowNotes) => unknown {
  const { type } = field.item;
  const order = orderCodes(field);
  return (cell, notes) => {
    if (cell === undefined || cell === null) return undefined;
    if (typeof cell === "number") {
      if (marks.has(String(cell)) || type === "date") {
        const value = readText(String(cell), notes);
        return value === String(cell) ? cell : value;
      }
      return cell;
    }
    if (type === "multiple" && Array.isArray(cell) && cell.every((code) => typeof code === "string")) return answerOfCodes(order(cell));
    return cell;
  };
}
