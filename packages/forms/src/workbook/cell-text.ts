/** What a cell of a workbook may hold. */
export type WorkbookCell = string | number | boolean | Date | null;

/**
 * The text that stands for a cell of a workbook, as the spreadsheet shows it: dates as ISO dates, with the time of day where there
 * is one; numbers without the error of arithmetic behind their fifteenth digit; `TRUE` and `FALSE`.
 *
 * @example
 * cellText(new Date(Date.UTC(2022, 4, 17))); // => "2022-05-17"
 * cellText(0.1 + 0.2); // => "0.3"
 * cellText(true); // => "TRUE"
 * cellText(null); // => ""
 */
export function cellText(cell: WorkbookCell | undefined): string {
  if (cell === null || cell === undefined) return "";
  if (typeof cell === "string") return cell;
  if (typeof cell === "number") return String(Number.isInteger(cell) ? cell : Number(cell.toPrecision(15)));
  return cell instanceof Date ? dateText(cell) : String(cell).toUpperCase();
}

/** A time of day is a fraction of a day, so a full second may come as a little less. */
function dateText(date: Date): string {
  const rounded = new Date(Math.floor((date.getTime() + 1) / 1000) * 1000);
  if (Number.isNaN(rounded.getTime())) return "";
  const text = rounded.toISOString();
  return text.endsWith("T00:00:00.000Z") ? text.slice(0, -14) : text.slice(0, -5);
}
