import type { Workflow } from "@reintegration/model";
import type { Case } from "./case.ts";
import type { CaseEvent } from "./case-event.ts";
import { follow } from "./engine/follow.ts";
import { indexOf } from "./engine/index-of.ts";

/**
 * The case as it goes on after an event that did happen, whether or not the workflow allows it: for looking at what was done,
 * never for doing it.
 *
 * The state is that to which the event leads, if need be from another state; an event that the workflow does not know leaves it.
 * Facts and records are taken up as far as the workflow knows them. An accepted event gives the same case as `transition`.
 * Without a case the event opens one.
 */
export function force(workflow: Workflow, before: Case | undefined, event: CaseEvent): Case {
  return follow(indexOf(workflow), before, event);
}
