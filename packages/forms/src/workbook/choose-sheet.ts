import { errorAt, type Problem } from "@reintegration/model";
import { limits } from "../limits.ts";
import { isBlank } from "../rows/is-blank.ts";
import { cellText } from "./cell-text.ts";
import type { TooSlow } from "./start-time.ts";
import type { Workbook } from "./workbook.ts";

/** The sheet that holds the responses, and where its header is. */
export interface ChosenSheet {
  /** Index of the sheet. */
  readonly sheet: number;
  /** As many as there are cells in the widest row: what stands beside the table has a header without a name. */
  readonly headers: readonly string[];
  /** Row number of the header as the spreadsheet counts. */
  readonly headerRow: number;
}

/** A title, a note or the names of groups may stand above the header. */
export const longestPreamble = 20;

/**
 * Chooses the sheet that holds the responses by what its header says, not by its place or name: the one with most columns that are
 * known (`fit`), of equal ones the longest. The header is the row with most known columns among the first ones; where none is
 * known, the first row that is not blank. `undefined` where no sheet has anything in its first rows.
 */
export async function chooseSheet(
  workbook: Workbook,
  fit: (headers: readonly string[]) => number,
  tooSlow: TooSlow,
): Promise<ChosenSheet | Problem | undefined> {
  let best: { readonly fit: number; readonly rows: number; readonly chosen: ChosenSheet } | undefined;
  let tooLarge: Problem | undefined;
  for (const [sheet, { rows, widths }] of workbook.sheets.entries()) {
    for (let headerRow = 1; headerRow <= widths.length; headerRow++) {
      const slow = tooSlow();
      if (slow) return slow;
      const { rows: read, isNextTooLarge } = await workbook.rows(sheet, headerRow - 1, 1);
      if (isNextTooLarge) {
        tooLarge ??= { ...errorAt("cell-too-large", "", { maximum: limits.row }), row: headerRow };
        break;
      }
      const texts = read[0]?.map(cellText) ?? [];
      if (isBlank(texts)) continue;
      const headers = texts.slice(0, texts.findLastIndex((text) => text.trim() !== "") + 1);
      const known = fit(headers);
      if (best && (known < best.fit || (known === best.fit && rows <= best.rows))) continue;
      const beside = Math.max(0, (widths[headerRow - 1] ?? 0) - headers.length);
      best = { fit: known, rows, chosen: { sheet, headerRow, headers: [...headers, ...Array.from({ length: beside }, () => "")] } };
    }
  }
  return best?.chosen ?? tooLarge;
}
