import { exitCodes } from "../exit-codes.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import type { Text } from "../text/text.ts";
import { writeNewFile } from "./write-new-file.ts";

/** Rows of text cells, the header row first. */
export type TextSheet = readonly (readonly string[])[];

const writer = "write-excel-file";
const widest = 50;

/**
 * Writes a workbook of text cells: what looks like a formula or a number stays the text it is. Stops when the file is already
 * there and may not be replaced, when it cannot be written, or when the optional package that writes workbooks is absent.
 */
export async function writeWorkbook(
  path: string,
  sheets: Readonly<Record<string, TextSheet>>,
  text: Text,
  { force = false } = {},
): Promise<void> {
  const { default: writeExcelFile } = await import("write-excel-file/node").catch(() => {
    throw new Stop(exitCodes.unreadable, fill(text.stops.needsPackage, { package: writer }));
  });
  const content = await writeExcelFile(
    Object.entries(sheets).map(([sheet, rows]) => ({
      sheet,
      data: rows.map((row) => row.map((value) => (value === "" ? null : { value: escaped(value), type: String }))),
      columns: (rows[0] ?? []).map((_, column) => ({ width: widthOf(rows.map((row) => row[column] ?? "")) })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
  await writeNewFile(path, content, text, { force });
}

/** `_x000D_` and its like are escapes in a workbook; an underscore that begins one is escaped itself. */
function escaped(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}

function widthOf(cells: readonly string[]): number {
  return Math.min(widest, 2 + cells.reduce((width, { length }) => Math.max(width, length), 8));
}
