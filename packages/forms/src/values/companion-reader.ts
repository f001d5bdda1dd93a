import { missingKindOf } from "@reintegration/model";
import type { Field } from "../columns/fields-of.ts";
import type { Column } from "../columns/plan-columns.ts";
import { copyText } from "../text/copy-text.ts";
import type { RowCellsReader } from "./item-reader.ts";
import type { TextReading } from "./meaning-of-text.ts";
import { missingReader } from "./missing-reader.ts";

/**
 * Reads the companion column that says why a number or date is missing (rule X3): a missing kind or nothing. What is neither is
 * left as it is, to be found as a value that cannot be read.
 */
export function companionReader(field: Field, { index, header }: Column, reading: TextReading): RowCellsReader {
  const missingOf = missingReader(field, reading, header);
  return (cells, notes) => {
    const cell = cells[index];
    if (cell === undefined || cell === null || cell === "") return undefined;
    const text = String(cell).trim();
    const kind = missingOf(text, notes) ?? copyText(text);
    return missingKindOf(kind) === "absent" ? undefined : kind;
  };
}
