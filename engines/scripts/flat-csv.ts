import type { ScoredInstrument } from "@reintegration/model";
import { columnsOf, type FlatRow } from "../rows/flat-row.ts";

/** Flat rows as CSV: UTF-8 with byte order mark, the columns of the survey in order. */
export function flatCsv(instrument: ScoredInstrument, rows: readonly FlatRow[]): string {
  const columns = columnsOf(instrument);
  const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [columns, ...rows.map((row) => columns.map((column) => cell(row[column] ?? "")))];
  return `\uFEFF${lines.map((line) => line.join(",")).join("\r\n")}\r\n`;
}
