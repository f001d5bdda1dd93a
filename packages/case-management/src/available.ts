import type { Workflow } from "@reintegration/model";
import type { Case } from "./case.ts";
import type { CaseEvent } from "./case-event.ts";
import { transition } from "./transition.ts";

/** An event that somebody is about to make, all but its name. */
export type EventDraft = Omit<CaseEvent, "event" | "case" | "role">;

/**
 * The events that a role can make in a case, in the order of the workflow: exactly those that `transition` accepts with what
 * the draft brings.
 *
 * Without a draft it is a bare event on the day of the last one, with no facts and no records, so that an event which needs
 * a new record is not among them.
 */
export function available(workflow: Workflow, before: Case, role: string, draft: EventDraft = bareDraft(before)): string[] {
  return workflow.events.filter((event) => transition(workflow, before, { ...draft, case: before?.id, event, role }).status === "accepted");
}

/** An event of which nothing is known but its day; its id is one that the case does not have. */
function bareDraft(before: Case): EventDraft {
  const ids = new Set(before.events.map(({ id }) => id));
  let id = "next";
  for (let count = 2; ids.has(id); count++) id = `next-${count}`;
  return { id, date: before.events.at(-1)?.date ?? before.since };
}
