import type { FormRow, Sheet } from "./xls-form.ts";

/** Lays rows out under a header, in the order of `columns`; columns that no row fills are left out. */
export function sheetOf(columns: readonly string[], rows: readonly FormRow[]): Sheet {
  const used = columns.filter((column) => rows.some((row) => row[column]));
  return [used, ...rows.map((row) => used.map((column) => row[column] ?? ""))];
}
