import type { Problem } from "@reintegration/model";

/** Problems of the row that is being read. */
export interface RowNotes {
  readonly row: number;
  readonly problems: Problem[];
}

/** Adds a problem with its row and column. */
export function note(notes: RowNotes, problem: Problem, column?: string): void {
  notes.problems.push({ ...problem, row: notes.row, ...(column !== undefined && { column }) });
}
