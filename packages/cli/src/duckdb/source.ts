import type { FileReport, ReadRow } from "@reintegration/forms";

/** A file as a table of the database: `row_number`, then a text for each of its columns. */
export interface Source {
  /** Name of the table or view. */
  readonly table: string;
  readonly format: FileReport["format"];
  readonly delimiter: string | undefined;
  readonly headers: readonly string[];
  /** Number of the first response's row; rows before it are header. */
  readonly firstRow: number;
  /** The rows that the streaming engine would give first; by these it names the column of submissions. */
  readonly first: readonly ReadRow[];
  /** Cells are JSON and not text. */
  readonly isJson?: true;
}

/** The name of the column of texts at this place. No key of an item begins like this. */
export function cellName(place: number): string {
  return `rs_raw_${place}`;
}
