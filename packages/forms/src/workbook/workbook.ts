import type { Problem } from "@reintegration/model";
import type { WorkbookCell } from "./cell-text.ts";
import type { TooSlow } from "./start-time.ts";

/** What is known of a sheet before its rows are asked for. */
export interface WorkbookSheet {
  readonly name: string;
  /** Rows from row 1 of the spreadsheet to the last one with a value. */
  readonly rows: number;
  readonly formulas: number;
  readonly firstFormula: number;
  /** Cells of the widest row below row 1, below row 2 ..., as far as a header may stand. */
  readonly widths: readonly number[];
}

/** Some rows of a sheet. */
export interface SheetRows {
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** The row that comes next has more text than a row may have. */
  readonly isNextTooLarge: boolean;
}

/** A workbook that is open, here or in another thread: all it gives can be sent as a message. */
export interface Workbook {
  readonly isFrom1904: boolean;
  /** What is in it that is never run, opened or followed. */
  readonly ignored: readonly ("macros" | "links")[];
  readonly sheets: readonly WorkbookSheet[];
  /** Rows from the one with the index `from`, at most `most` of them and no more text than a row may have; none at the end. */
  rows(sheet: number, from: number, most: number): Promise<SheetRows>;
  close(): Promise<void>;
}

/** Opens a workbook, or says why it cannot be read. It may stop when the time is up. */
export type WorkbookOpener = (bytes: Uint8Array<ArrayBuffer>, tooSlow: TooSlow) => Promise<Workbook | Problem>;
