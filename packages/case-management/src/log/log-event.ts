import type { AnswerValue, RecordData } from "@reintegration/model";

/** One event as a log has it: mostly less than a case event, since few logs of other systems hold whole records. */
export interface LogEvent {
  /** Id in the log, where it has one. */
  readonly id?: string;
  /** Event of the workflow, or a word that the workflow does not know. */
  readonly event: string;
  /** Local calendar date, YYYY-MM-DD. */
  readonly date: string;
  /** Instant in ISO 8601 with offset; only orders the events of a day. */
  readonly at?: string;
  readonly role?: string;
  /** A pseudonym. */
  readonly worker?: string;
  /** Row of the file. */
  readonly row?: number;
  /** Facts that become known with it. */
  readonly facts?: Readonly<Record<string, AnswerValue>>;
  /** Records, as `id@x.y.z`, of which the log says that they are there. */
  readonly records?: readonly string[];
  /** Records with their fields, as a case event brings them. Looked at only where the scope says that the log has `wholeRecords`. */
  readonly wholeRecords?: readonly RecordData[];
  /** Purpose -> whether consent for it holds from this event on. */
  readonly consents?: Readonly<Record<string, boolean>>;
}
