import type { AnswerValue, RecordData } from "@reintegration/model";
import type { CaseEvent } from "./case-event.ts";

/** A case: the fold of its events. Nothing in it is ever taken back. */
export interface Case {
  readonly id: string;
  /** The exact workflow version that it was opened under, `id@x.y.z`. */
  readonly workflow: string;
  readonly state: string;
  /** Day on which it came into the state. */
  readonly since: string;
  /** What is known now. */
  readonly facts: Readonly<Record<string, AnswerValue>>;
  /** In order of arrival. */
  readonly records: readonly RecordData[];
  /** In order of arrival, the opening event first. */
  readonly events: readonly CaseEvent[];
}
