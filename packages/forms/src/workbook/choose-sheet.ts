import { isBlank } from "../rows/is-blank.ts";
import { cellText } from "./cell-text.ts";
import type { Sheet } from "./load-sheets.ts";

/** The sheet that holds the responses, and where its header is. */
export interface ChosenSheet {
  readonly sheet: Sheet;
  /** As many as there are cells in the widest row: what stands beside the table has a header without a name. */
  readonly headers: readonly string[];
  /** Row number of the header as the spreadsheet counts. */
  readonly headerRow: number;
}

/** A title, a note or the names of groups may stand above the header. */
const longestPreamble = 20;

/**
 * Chooses the sheet that holds the responses by what its header says, not by its place or name: the one with most columns that are
 * known (`fit`), of equal ones the longest. The header is the row with most known columns among the first ones; where none is
 * known, the first row that is not blank.
 */
export function chooseSheet(sheets: readonly Sheet[], fit: (headers: readonly string[]) => number): ChosenSheet | undefined {
  const candidates = sheets.flatMap((sheet) => {
    const rows = sheet.rows.slice(0, longestPreamble).map((cells, at) => ({ texts: cells.map(cellText), headerRow: at + 1 }));
    return rows
      .filter(({ texts }) => !isBlank(texts))
      .map(({ texts, headerRow }) => {
        const headers = texts.slice(0, texts.findLastIndex((text) => text.trim() !== "") + 1);
        return { sheet, headers, headerRow, fit: fit(headers) };
      });
  });
  const better = (one: (typeof candidates)[number], other: (typeof candidates)[number]) =>
    other.fit > one.fit || (other.fit === one.fit && other.sheet.rows.length > one.sheet.rows.length) ? other : one;
  const [first, ...rest] = candidates;
  if (first === undefined) return undefined;
  const { sheet, headers, headerRow } = rest.reduce(better, first);
  return {
    sheet,
    headers: [...headers, ...Array.from({ length: Math.max(0, widest(sheet, headerRow) - headers.length) }, () => "")],
    headerRow,
  };
}

function widest({ rows }: Sheet, headerRow: number): number {
  let width = 0;
  for (const cells of rows.slice(headerRow)) width = Math.max(width, cells.findLastIndex((cell) => cell !== null) + 1);
  return width;
}
