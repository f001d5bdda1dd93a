import type { Problem } from "@reintegration/model";

/** How what happened can deviate from a workflow, the heaviest first; a refused event has one kind, the heaviest that applies. */
export const deviationKinds = [
  "unknown-event",
  "after-closure",
  "skipped-step",
  "wrong-order",
  "missing-consent",
  "missing-evidence",
  "guard",
  "wrong-role",
  "late",
  "duplicate",
] as const;

export type DeviationKind = (typeof deviationKinds)[number];

/** One deviation of a case. */
export interface Deviation {
  readonly kind: DeviationKind;
  /** The event that was refused; of `late`, the one that met the deadline at last, if one did. */
  readonly event?: string;
  /** Day of the event; of a deadline never met, the day up to which lateness is counted. */
  readonly date: string;
  /** Row of the event. */
  readonly row?: number;
  /** State in which the case was before the event; absent before it was opened. */
  readonly state?: string;
  /** Steps that were left out: in `skipped-step` those that never come, in `wrong-order` all. */
  readonly steps?: readonly string[];
  /** Of `skipped-step`: steps that were left out as well, but come later. */
  readonly later?: readonly string[];
  /** Records that are missing, or there and not as they have to be, as `id@x.y.z`. */
  readonly records?: readonly string[];
  /** Purpose for which there is no consent. */
  readonly purpose?: string;
  /** Of logs with whole records: what stands against consent, evidence or facts, down to the field; paths lead into the event. */
  readonly problems?: readonly Problem[];
  /** Role in which it was done. */
  readonly role?: string;
  readonly deadline?: string;
  /** Days after the last day of the deadline. */
  readonly days?: number;
}

/**
 * What a deviation is about, so that like ones can be counted together: the steps left out, the deadline, or the event.
 *
 * @example
 * aboutOf({ kind: "skipped-step", event: "lend", date: "2024-05-01", steps: ["register", "pay"] }); // => "register pay"
 * aboutOf({ kind: "guard", event: "lend", date: "2024-05-01" }); // => "lend"
 */
export function aboutOf({ kind, event = "", steps = [], deadline = "" }: Deviation): string {
  if (kind === "late") return deadline;
  return steps.length > 0 ? steps.join(" ") : event;
}
