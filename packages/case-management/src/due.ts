import type { Workflow } from "@reintegration/model";
import type { Case } from "./case.ts";
import { type DeadlineStatus, deadlines } from "./deadlines.ts";

/**
 * The deadlines that run in a case on a day: `due` with the days left, or `overdue` with the days late; the most urgent first.
 *
 * A case that is closed has none. Those that were met or ended are among `deadlines`.
 */
export function due(workflow: Workflow, of: Pick<Case, "events">, now: string): DeadlineStatus[] {
  return deadlines(workflow, of, now).filter(({ status }) => status === "due" || status === "overdue");
}
