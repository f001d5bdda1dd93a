import { errorAt, type Problem, shorten, warningAt } from "@reintegration/model";
import type { FileReport, ReadOptions, ReadRow } from "../export-reader.ts";
import { limits } from "../limits.ts";
import type { FileMapping } from "../rows/file-mapping.ts";
import { tableRowReader } from "../rows/table-row-reader.ts";
import { cellText, type WorkbookCell } from "./cell-text.ts";
import { type ChosenSheet, chooseSheet } from "./choose-sheet.ts";
import { numberColumns } from "./number-columns.ts";
import { openWorkbook } from "./open-workbook.ts";
import { startTime, type TooSlow } from "./start-time.ts";
import type { Workbook } from "./workbook.ts";

/**
 * Reads an Excel workbook: the sheet that holds the responses, whatever its place, row by row as a table of texts. Other sheets are
 * named in the report. Time counts from here to the last row, what the caller does with the rows included.
 */
export async function* readWorkbook(
  bytes: Uint8Array<ArrayBuffer>,
  mapping: FileMapping,
  options: ReadOptions,
  report: FileReport,
): AsyncGenerator<readonly ReadRow[], void, undefined> {
  const tooSlow = startTime(options.timeLimit);
  const opened = await (options.openWorkbook ?? openWorkbook)(bytes, tooSlow);
  if (!("rule" in opened) || opened.rule !== "spreadsheet-not-csv") report.format = "xlsx";
  if ("rule" in opened) return stop(report, opened);
  try {
    yield* readOpened(opened, tooSlow, mapping, options, report);
  } finally {
    await opened.close();
  }
}

async function* readOpened(workbook: Workbook, tooSlow: TooSlow, mapping: FileMapping, options: ReadOptions, report: FileReport) {
  if (workbook.isFrom1904) mapping.countDaysFrom1904();
  const chosen = await chooseSheet(workbook, (headers) => mapping.fit(headers.slice(0, limits.columns)), tooSlow);
  if (chosen === undefined) return stop(report, errorAt("empty-file", ""));
  if ("rule" in chosen) return stop(report, chosen);
  report.sheet = workbook.sheets[chosen.sheet]?.name ?? "";
  const ignored = workbook.ignored.map((value) => warningAt("workbook-part-ignored", "", { value, expected: value }));
  report.problems.push(...ignored, ...aboutSheets(workbook, chosen.sheet));
  if (chosen.headers.length > limits.columns) {
    return stop(report, errorAt("too-many-columns", "", { value: chosen.headers.length, maximum: limits.columns }));
  }
  mapping.setHeaders(chosen.headers, (await firstFilledRow(workbook, chosen)).map(cellText));
  const refusal = mapping.refusal();
  if (refusal) return stop(report, refusal);
  mapping.describe(report);
  yield* rowsOf(workbook, chosen, tooSlow, mapping, options, report);
  mapping.describe(report);
}

async function firstFilledRow(workbook: Workbook, { sheet, headerRow }: ChosenSheet): Promise<readonly WorkbookCell[]> {
  for (let from = headerRow; ; ) {
    const { rows } = await workbook.rows(sheet, from, limits.batch);
    const filled = rows.find((cells) => cells.some((cell) => cell !== null));
    if (filled || rows.length === 0) return filled ?? [];
    from += rows.length;
  }
}

async function* rowsOf(
  workbook: Workbook,
  { sheet, headers, headerRow }: ChosenSheet,
  tooSlow: TooSlow,
  mapping: FileMapping,
  options: ReadOptions,
  report: FileReport,
) {
  const reader = tableRowReader(headers, headerRow, mapping, { isDamaged: false });
  const numbers = numberColumns(report.columns, options);
  const end = workbook.sheets[sheet]?.rows ?? 0;
  for (let from = headerRow; from < end; ) {
    const slow = tooSlow();
    if (slow) {
      stop(report, { ...slow, row: reader.nextRow() });
      break;
    }
    const read = await workbook.rows(sheet, from, limits.batch);
    const rows: string[][] = [];
    let { isNextTooLarge } = read;
    for (const cells of read.rows) {
      numbers.look(cells, from + rows.length + 1);
      const texts = cells.map(cellText);
      while (texts.length < headers.length) texts.push("");
      if (texts.reduce((sum, text) => sum + text.length, 0) > limits.row) {
        isNextTooLarge = true;
        break;
      }
      rows.push(texts);
    }
    yield* reader.read(rows, [], report);
    from += rows.length;
    if (!isNextTooLarge) continue;
    stop(report, { ...errorAt("cell-too-large", "", { maximum: limits.row }), row: reader.nextRow() });
    break;
  }
  report.problems.push(...numbers.problems());
}

/** What a person who expected more of the workbook should know. */
function aboutSheets({ sheets }: Workbook, chosen: number): Problem[] {
  const { name = "", formulas = 0, firstFormula = 0 } = sheets[chosen] ?? {};
  return [
    ...(formulas > 0 ? [{ ...warningAt("formulas-not-calculated", "", { value: formulas }), row: firstFormula }] : []),
    ...sheets
      .filter(({ rows }, index) => index !== chosen && rows > 1)
      .map((sheet) => warningAt("sheet-not-read", "", { value: shorten(sheet.name), chosen: shorten(name) })),
  ];
}

function stop(report: FileReport, why: Problem): void {
  report.problems.push(why);
  report.unreadable = true;
}
