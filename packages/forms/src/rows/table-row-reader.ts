import { errorAt, warningAt } from "@reintegration/model";
import type { FileReport, ReadRow } from "../export-reader.ts";
import { limits } from "../limits.ts";
import type { Decoding } from "../text/decode-text.ts";
import type { FileMapping } from "./file-mapping.ts";
import { isBlank } from "./is-blank.ts";
import { isTagRow } from "./is-tag-row.ts";
import { note } from "./row-notes.ts";

/** Numbers and reads the rows of a table: a CSV file, or a sheet of a workbook. */
export interface TableRowReader {
  /** Rows of a chunk in batches; `strayQuotes` are the numbers of rows in the chunk whose quotation marks are in disorder. */
  read(rows: readonly (readonly string[])[], strayQuotes: readonly number[], report: FileReport): Generator<readonly ReadRow[]>;
  /** Number of the row that comes next. */
  nextRow(): number;
}

/**
 * Rows are numbered as a spreadsheet does: blank ones are counted and given no response. Rows right below the header that are
 * more header are passed over: hashtags (HXL), as KoboToolbox writes them, and the same header again in labels or names.
 */
export function tableRowReader(
  headers: readonly string[],
  headerRow: number,
  mapping: FileMapping,
  decoding: Pick<Decoding, "isDamaged">,
): TableRowReader {
  const expected = headers.length;
  let row = headerRow;
  let isFirst = true;
  let isSaidDamaged = false;
  const sayDamaged = (cells: readonly string[], at: number, report: FileReport): void => {
    if (isSaidDamaged || !cells.some((cell) => cell.includes("\uFFFD"))) return;
    isSaidDamaged = true;
    report.problems.push({ ...warningAt("not-utf8", ""), row: at });
  };
  return {
    nextRow: () => row + 1,
    *read(rows, strayQuotes, report) {
      if (isFirst && decoding.isDamaged) sayDamaged(headers, headerRow, report);
      const stray = new Set(strayQuotes);
      let batch: ReadRow[] = [];
      for (let at = 0; at < rows.length; at++) {
        const cells = rows[at] as readonly string[];
        row++;
        if (isBlank(cells)) continue;
        if (isFirst && (isTagRow(cells) || mapping.isHeaderAgain(cells.slice(0, expected)))) continue;
        isFirst = false;
        if (decoding.isDamaged) sayDamaged(cells, row, report);
        const notes = { row, problems: [] };
        if (stray.has(at)) note(notes, errorAt("stray-quote", ""));
        if (cells.length < expected) note(notes, warningAt("row-too-short", "", { value: cells.length, expected }));
        else if (cells.length > expected && !isBlank(cells.slice(expected)))
          note(notes, errorAt("row-too-long", "", { value: cells.length, expected }));
        batch.push(mapping.read(cells, notes));
        report.rows++;
        if (batch.length < limits.batch) continue;
        yield batch;
        batch = [];
      }
      if (batch.length > 0) yield batch;
    },
  };
}
