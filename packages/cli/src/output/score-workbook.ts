import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Item, isCalendarDate } from "@reintegration/model";
import { exitCodes } from "../exit-codes.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import type { Text } from "../text/text.ts";
import { ownFiles } from "./output-folder.ts";
import { readCsvLine } from "./read-csv-line.ts";
import type { TextSheet } from "./workbook.ts";

/** The name of the workbook of scores. */
export const workbookName = "scores.xlsx";

/** Rows of a workbook: Excel itself takes 1,048,576, but 100,000 take a minute and 0.9 GB to write. */
export const mostRows = 100_000;

/** The twin of `scores.csv` as a workbook, with a codebook sheet. */
export interface ScoreWorkbook {
  /** Takes a line as it is written to `scores.csv`, the header first. */
  readonly add: (line: string) => void;
  /** Writes the workbook to the path that `place` gives; `false`, without asking for one, where there are too many rows. */
  readonly write: (place: () => string, codebook: TextSheet, fields: readonly Item[], submission: string | undefined) => Promise<boolean>;
}

interface Cell {
  readonly value: string | number | Date;
  readonly type: StringConstructor | NumberConstructor | DateConstructor;
  readonly format?: string;
}

/**
 * Begins a workbook of scores. Stops when the package that writes workbooks is absent, or when a workbook of that name is there that this
 * command did not write.
 */
export async function scoreWorkbook(folder: string, text: Text, { force = false, rows = mostRows } = {}): Promise<ScoreWorkbook> {
  if (!force && existsSync(join(folder, workbookName)) && !(await isOurs(folder))) {
    throw new Stop(exitCodes.unreadable, fill(text.stops.notOurs, { path: join(folder, workbookName) }));
  }
  const { default: writeExcelFile } = await import("write-excel-file/node").catch(() => {
    throw new Stop(exitCodes.unreadable, fill(text.stops.needsPackage, { package: "write-excel-file" }));
  });
  const lines: string[] = [];
  let count = -1;
  return {
    add(line) {
      count++;
      if (count <= rows) lines.push(line);
      else lines.length = 0;
    },
    async write(place, codebook, fields, submission) {
      if (count > rows) return false;
      const [header = [], ...data] = lines.map(readCsvLine);
      const isRightToLeft = text.locale === "ar";
      const cellOf = header.map((name, column) => cellMaker(column, name, fields, submission));
      const strong = (value: string) => ({ value, type: String, fontWeight: "bold" as const });
      const sheets = [
        {
          sheet: text.workbook.scores,
          data: [header.map(strong), ...data.map((cells) => cells.map((cell, column) => cellOf[column]?.(cell) ?? null))],
          columns: header.map((name) => ({ width: Math.min(40, Math.max(12, name.length + 2)) })),
          stickyRowsCount: 1,
          ...(isRightToLeft && { rightToLeft: true }),
        },
        {
          sheet: text.workbook.codebook,
          data: codebook.map((cells, row) =>
            cells.map((value) => (value === "" ? null : row === 0 ? strong(value) : { value: clean(value), type: String, wrap: true })),
          ),
          columns: [{ width: 32 }, { width: 70 }, { width: 70 }],
          stickyRowsCount: 1,
          ...(isRightToLeft && { rightToLeft: true }),
        },
      ];
      const content = await writeExcelFile(sheets).toBuffer();
      const path = place();
      await writeFile(path, content).catch((error: Error) => {
        throw new Stop(exitCodes.unreadable, fill(text.stops.cannotWrite, { path, reason: error.message }));
      });
      return true;
    },
  };
}

/** Whether the summary beside it is ours and names the workbook. */
async function isOurs(folder: string): Promise<boolean> {
  const summary = await readFile(join(folder, "summary.json"), "utf8").catch(() => "");
  return ownFiles["summary.json"].test(summary) && summary.includes(`"${workbookName}":`);
}

/** Makes cells of a column: numbers and dates as such, texts as texts, never as formulas. */
function cellMaker(column: number, name: string, fields: readonly Item[], submission: string | undefined): (cell: string) => Cell | null {
  const type = fields.find(({ key }) => key === name)?.type;
  const isText = name === submission || /_(status|band|cutoffs)$/.test(name);
  const isNumber = column === 0 || type === "integer" || type === "decimal" || (type === undefined && column > fields.length && !isText);
  return (cell) => {
    if (cell === "") return null;
    if (isNumber && /^-?[0-9.]+(e[+-]?[0-9]+)?$/i.test(cell)) return { value: Number(cell), type: Number };
    if (type === "date" && isCalendarDate(cell)) return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: "yyyy-mm-dd" };
    return { value: clean(cell), type: String };
  };
}

/** What a cell of a workbook can hold: no control characters, at most 32,767 characters. */
function clean(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd").slice(0, 32_767);
}
