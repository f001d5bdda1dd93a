import { normaliseLabel, type Problem, pointerTo, shorten, warningAt } from "@reintegration/model";
import type { ColumnMap } from "./column-map.ts";

/** Columns that a map names and a file does not have. */
export function headersNotInFile({ columns }: ColumnMap, headers: readonly string[]): Problem[] {
  const known = new Set(headers.map(normaliseLabel));
  return Object.keys(columns)
    .filter((header) => !known.has(normaliseLabel(header)))
    .map((header) => warningAt("map-column-not-found", pointerTo("columns", header), { value: shorten(header) }));
}
