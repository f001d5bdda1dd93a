import type { FileReport } from "./export-reader.ts";

/** A report of a file that nobody has looked at yet. */
export function newReport(): FileReport {
  return {
    format: "csv",
    headers: "names",
    columns: [],
    notRecognised: [],
    itemsWithoutColumn: [],
    rows: 0,
    problems: [],
    unreadable: false,
  };
}
