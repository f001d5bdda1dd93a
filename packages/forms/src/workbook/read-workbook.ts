import { errorAt, type Problem, shorten, warningAt } from "@reintegration/model";
import type { FileReport, ReadOptions, ReadRow } from "../export-reader.ts";
import { limits } from "../limits.ts";
import type { FileMapping } from "../rows/file-mapping.ts";
import { tableRowReader } from "../rows/table-row-reader.ts";
import { archiveKind } from "./archive-kind.ts";
import { cellText } from "./cell-text.ts";
import { type ChosenSheet, chooseSheet } from "./choose-sheet.ts";
import { inspectWorkbook } from "./inspect-workbook.ts";
import { loadSheets, type Sheet } from "./load-sheets.ts";
import { numberColumns } from "./number-columns.ts";
import { zipDirectory } from "./zip-directory.ts";

/**
 * Reads an Excel workbook: the sheet that holds the responses, whatever its place, row by row as a table of texts. Other sheets are
 * named in the report. Macros are not run, links not followed, formulas not calculated.
 */
export async function* readWorkbook(
  bytes: Uint8Array<ArrayBuffer>,
  mapping: FileMapping,
  options: ReadOptions,
  report: FileReport,
): AsyncGenerator<readonly ReadRow[], void, undefined> {
  const stop = (why: Problem): void => {
    report.problems.push(why);
    report.unreadable = true;
  };
  const entries = zipDirectory(bytes);
  if (entries === undefined) return stop(errorAt("workbook-damaged", "", { value: "zip" }));
  const kind = archiveKind(entries);
  if (kind !== "workbook") return stop(errorAt("spreadsheet-not-csv", "", { value: kind }));
  report.format = "xlsx";
  const inspected = await inspectWorkbook(entries);
  if ("rule" in inspected) return stop(inspected);
  const workbook = await loadSheets(bytes, inspected);
  if ("rule" in workbook) return stop(workbook);
  if (workbook.isFrom1904) mapping.countDaysFrom1904();
  const chosen = chooseSheet(workbook.sheets, (headers) => mapping.fit(headers.slice(0, limits.columns)));
  if (chosen === undefined) return stop(errorAt("empty-file", ""));
  report.sheet = chosen.sheet.name;
  const ignored = inspected.ignored.map((value) => warningAt("workbook-part-ignored", "", { value, expected: value }));
  report.problems.push(...ignored, ...aboutSheets(workbook.sheets, chosen.sheet));
  if (chosen.headers.length > limits.columns) {
    return stop(errorAt("too-many-columns", "", { value: chosen.headers.length, maximum: limits.columns }));
  }
  const begin = chosen.sheet.rows.slice(chosen.headerRow);
  mapping.setHeaders(chosen.headers, begin.find((cells) => cells.some((cell) => cell !== null))?.map(cellText) ?? []);
  const refusal = mapping.refusal();
  if (refusal) return stop(refusal);
  mapping.describe(report);
  yield* rowsOf(chosen, mapping, options, report);
  mapping.describe(report);
}

function* rowsOf({ sheet, headers, headerRow }: ChosenSheet, mapping: FileMapping, options: ReadOptions, report: FileReport) {
  const reader = tableRowReader(headers, headerRow, mapping, { isDamaged: false });
  const numbers = numberColumns(report.columns, options);
  for (let from = headerRow; from < sheet.rows.length; from += limits.batch) {
    const rows: string[][] = [];
    let tooLarge = false;
    for (const cells of sheet.rows.slice(from, from + limits.batch)) {
      numbers.look(cells, from + rows.length + 1);
      const texts = cells.map(cellText);
      while (texts.length < headers.length) texts.push("");
      tooLarge = texts.reduce((sum, text) => sum + text.length, 0) > limits.row;
      if (tooLarge) break;
      rows.push(texts);
    }
    yield* reader.read(rows, [], report);
    if (!tooLarge) continue;
    report.problems.push({ ...errorAt("cell-too-large", "", { maximum: limits.row }), row: reader.nextRow() });
    report.unreadable = true;
    break;
  }
  report.problems.push(...numbers.problems());
}

/** What a person who expected more of the workbook should know. */
function aboutSheets(sheets: readonly Sheet[], chosen: Sheet): Problem[] {
  const { formulas, firstFormula } = chosen;
  return [
    ...(formulas > 0 ? [{ ...warningAt("formulas-not-calculated", "", { value: formulas }), row: firstFormula }] : []),
    ...sheets
      .filter((sheet) => sheet !== chosen && sheet.rows.length > 1)
      .map((sheet) => warningAt("sheet-not-read", "", { value: shorten(sheet.name), chosen: shorten(chosen.name) })),
  ];
}
