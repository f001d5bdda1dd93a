import type { Deviation } from "./deviation.ts";

/** What became of a deadline: met in time or late, missed, still running, or ended by the closing before it was due. */
export type DeadlineOutcome = "met" | "late" | "missed" | "running" | "ended";

/** What the check of one case found. */
export interface CaseCheck {
  readonly case: string;
  /** Events of the log, doubles included. */
  readonly events: number;
  /** In the order in which they came about. */
  readonly deviations: readonly Deviation[];
  /** State at the end; absent where no event of the workflow came. */
  readonly state?: string;
  readonly isOpen: boolean;
  /** Day of the first and the last event. */
  readonly from: string;
  readonly to: string;
  /** Step -> days from the step before it, each time that it came. */
  readonly leads: readonly { readonly step: string; readonly days: number }[];
  readonly deadlines: readonly { readonly deadline: string; readonly outcome: DeadlineOutcome; readonly days: number }[];
  /** The case is closed, for a reason for which returnees leave before the end: the reason, and the state in which the case was. */
  readonly dropout?: { readonly reason: string; readonly state: string };
  /** Who did the last event that names a worker. */
  readonly worker?: string;
  /** After which model it is worked on, where that is known. */
  readonly model?: string;
}
