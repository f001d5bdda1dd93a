import type { AnswerValue, RecordData } from "@reintegration/model";

/** What somebody did in a case on a day. */
export interface CaseEvent {
  /** Unique in the case. */
  readonly id: string;
  /** Id of the case, a pseudonym. */
  readonly case: string;
  /** Event of the workflow. */
  readonly event: string;
  /** Local calendar date, YYYY-MM-DD (rule D1). */
  readonly date: string;
  /** Instant in ISO 8601 with offset; only orders the events of a day. */
  readonly at?: string;
  /** Code of the role in which it was done. */
  readonly role: string;
  /** Who did it, a pseudonym. */
  readonly worker?: string;
  /** Facts that become known with it. */
  readonly facts?: Readonly<Record<string, AnswerValue>>;
  /** Records that are added to the case with it. */
  readonly records?: readonly RecordData[];
}
