import type { FlatRow } from "./flat-row.ts";

/** Flat rows as plain CSV: every cell in quotation marks, `row_number` last so that no row is blank. */
export function flatCsv(columns: readonly string[], rows: readonly FlatRow[]): string {
  const cell = (text: string | null | undefined): string => `"${(text ?? "").replaceAll('"', '""')}"`;
  const line = (row: FlatRow, number: string): string => [...columns.map((column) => cell(row[column])), number].join(",");
  return `${[...columns, "row_number"].join(",")}\n${rows.map((row, index) => `${line(row, String(index + 1))}\n`).join("")}`;
}
