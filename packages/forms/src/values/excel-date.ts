/**
 * The day that a spreadsheet's day number stands for, from 30000 (1982) to 60000 (2064); `undefined` outside (rule C2).
 *
 * Of the 1900 system, which counts a 29 February 1900 that never was: after it, day 0 falls on 30 December 1899. In CSV
 * the 1904 system of old Macintosh files cannot be told apart and would be four years off; a workbook says it.
 *
 * @example
 * excelDate(44698); // => "2022-05-17"
 */
export function excelDate(serial: number): string | undefined {
  if (!Number.isInteger(serial) || serial < 30000 || serial > 60000) return undefined;
  return new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
}
