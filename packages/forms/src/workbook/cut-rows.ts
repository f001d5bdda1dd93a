import { limits } from "../limits.ts";
import type { WorkbookCell } from "./cell-text.ts";
import type { SheetRows } from "./workbook.ts";

/**
 * The rows of a sheet from the one with the index `from`: at most `most`, and together no more text than a single row may have. Cells
 * of a workbook share their texts, so a small file may hold rows that would not fit into memory as texts of their own.
 *
 * @example
 * cutRows([["a"], ["b"], ["c"]], 1, 1); // => { rows: [["b"]], isNextTooLarge: false }
 */
export function cutRows(sheet: readonly (readonly WorkbookCell[])[], from: number, most: number): SheetRows {
  const end = Math.min(from + most, sheet.length);
  let length = 0;
  for (let at = from; at < end; at++) {
    let own = 0;
    for (const cell of sheet[at] ?? []) if (typeof cell === "string") own += cell.length;
    length += own;
    if (length > limits.row) return { rows: sheet.slice(from, at), isNextTooLarge: own > limits.row };
  }
  return { rows: sheet.slice(from, end), isNextTooLarge: false };
}
