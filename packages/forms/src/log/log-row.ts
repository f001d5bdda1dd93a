import type { AnswerValue, Problem, RecordData } from "@reintegration/model";

/** One event of a log as it was read. */
export interface LogRow {
  /** Id of the case. */
  readonly case: string;
  readonly event: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  readonly row: number;
  readonly id?: string;
  /** Instant in ISO 8601. */
  readonly at?: string;
  readonly role?: string;
  /** The code that the map gives, else a number in the order in which the names came: never what stands in the file. */
  readonly worker?: string;
  readonly facts?: Readonly<Record<string, AnswerValue>>;
  /** Records that the row says are there. */
  readonly records?: readonly string[];
  /** Records with their fields, as they stand in the file. */
  readonly wholeRecords?: readonly RecordData[];
  readonly consents?: Readonly<Record<string, boolean>>;
}

/** Events that stand in one row of the file, or after one another, and what is wrong with them. */
export interface LogRows {
  readonly events: readonly LogRow[];
  readonly problems: readonly Problem[];
  /** Rows that give no event because of what is wrong with them. */
  readonly leftOut: number;
}
