import { errorAt, type Problem } from "@reintegration/model";
import type { WorkbookCell } from "./cell-text.ts";
import type { InspectedWorkbook } from "./inspect-workbook.ts";
import { sheetOutline } from "./sheet-outline.ts";

/** A sheet of a workbook, from row 1 of the spreadsheet. */
export interface LoadedSheet {
  readonly name: string;
  readonly rows: readonly (readonly WorkbookCell[])[];
  readonly formulas: number;
  readonly firstFormula: number;
}

export interface LoadedSheets {
  readonly sheets: readonly LoadedSheet[];
  readonly isFrom1904: boolean;
}

/**
 * Reads all sheets of a workbook that was inspected before. Formulas give the value that was saved with them. Errors of a formula,
 * such as #N/A, and formulas without a value, which the package would drop, stand as their text.
 *
 * The package is an optional dependency, loaded when the first workbook comes.
 */
export async function loadSheets(bytes: Uint8Array<ArrayBuffer>, inspected: InspectedWorkbook): Promise<LoadedSheets | Problem> {
  const reader = await import("read-excel-file/universal").catch(() => undefined);
  if (reader === undefined) return errorAt("no-spreadsheet-reader", "");
  const { paths, isFrom1904 } = sheetOutline(inspected.outline);
  try {
    const read = await reader.default(new Blob([bytes]), { trim: false });
    const sheets = read.map(({ sheet, data }): LoadedSheet => {
      const scan = inspected.scans.get(paths.get(sheet) ?? "");
      const rows = data as unknown as WorkbookCell[][];
      for (const { row, column, text } of scan?.texts ?? []) {
        while (rows.length < row) rows.push([]);
        const cells = rows[row - 1] as WorkbookCell[];
        while (cells.length < column) cells.push(null);
        cells[column - 1] = text;
      }
      return { name: sheet, rows, formulas: scan?.formulas ?? 0, firstFormula: scan?.firstFormula ?? 0 };
    });
    return { sheets, isFrom1904 };
  } catch (error) {
    return errorAt("workbook-damaged", "", { value: error instanceof Error ? error.message.slice(0, 80) : "" });
  }
}
