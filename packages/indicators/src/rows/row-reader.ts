import type { ProblemTally } from "../problem-tally.ts";
import type { RowSource } from "./row-source.ts";

/** Reads the records of one type, or the responses to one instrument. */
export interface RowReader {
  readonly reference: string;
  /** What was wrong with records as such; faulty fields are told by the source. */
  readonly problems: ProblemTally;
  /** The records as they stand, or with what a scoring makes of the answers; asked for before the first is read. */
  source(scoring?: string, cutoffs?: string): RowSource;
  /** Says that these fields are used, so that they are checked. */
  use(keys: readonly string[]): void;
  /** Takes a record in; false where it is not counted, with the reason among the problems. */
  read(data: Readonly<Record<string, unknown>>, row: number): boolean;
}

/** An object with keys of its own choosing. */
export type Cells = Readonly<Record<string, unknown>>;

/** Whether a value is one. */
export function isCells(value: unknown): value is Cells {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
