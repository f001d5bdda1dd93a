import type { AnswerValue } from "@reintegration/model";

/** One event as a log of another system has it: less than a case event, since few logs hold records. */
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
  /** Purpose -> whether consent for it holds from this event on. */
  readonly consents?: Readonly<Record<string, boolean>>;
}
