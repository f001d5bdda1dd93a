import { errorAt, type Problem } from "@reintegration/model";
import { archiveKind } from "./archive-kind.ts";
import { longestPreamble } from "./choose-sheet.ts";
import { cutRows } from "./cut-rows.ts";
import { inspectWorkbook } from "./inspect-workbook.ts";
import { type LoadedSheet, loadSheets } from "./load-sheets.ts";
import type { TooSlow } from "./start-time.ts";
import type { Workbook, WorkbookSheet } from "./workbook.ts";
import { zipDirectory } from "./zip-directory.ts";

/**
 * Opens an Excel workbook in this thread, or says why it cannot be read. Macros are not run, links not followed, formulas not calculated.
 *
 * The time is looked at between steps; the longest step, which reads the cells of all sheets, cannot be stopped from within. Whoever
 * must stop it opens workbooks in a thread that can be ended.
 */
export async function openWorkbook(bytes: Uint8Array<ArrayBuffer>, tooSlow: TooSlow = () => undefined): Promise<Workbook | Problem> {
  const entries = zipDirectory(bytes);
  if (entries === undefined) return errorAt("workbook-damaged", "", { value: "zip" });
  const kind = archiveKind(entries);
  if (kind !== "workbook") return errorAt("spreadsheet-not-csv", "", { value: kind });
  const inspected = await inspectWorkbook(entries, tooSlow);
  if ("rule" in inspected) return inspected;
  const loaded = await loadSheets(bytes, inspected);
  if ("rule" in loaded) return loaded;
  const slow = tooSlow();
  if (slow) return slow;
  return {
    isFrom1904: loaded.isFrom1904,
    ignored: inspected.ignored,
    sheets: loaded.sheets.map(
      ({ name, rows, formulas, firstFormula }): WorkbookSheet => ({
        name,
        rows: rows.length,
        formulas,
        firstFormula,
        widths: widthsOf(rows),
      }),
    ),
    rows: async (sheet, from, most) => cutRows(loaded.sheets[sheet]?.rows ?? [], from, most),
    close: async () => undefined,
  };
}

/** How wide the rows are below each row that may be the header. */
function widthsOf(rows: LoadedSheet["rows"]): number[] {
  const widths = Array.from({ length: Math.min(longestPreamble, rows.length) }, () => 0);
  let widest = 0;
  for (let at = rows.length - 1; at >= 0; at--) {
    if (at < widths.length) widths[at] = widest;
    widest = Math.max(widest, (rows[at] ?? []).findLastIndex((cell) => cell !== null) + 1);
  }
  return widths;
}
