import { errorAt, type Problem, shorten, type Workflow } from "@reintegration/model";
import type { Case } from "./case.ts";
import type { CaseEvent } from "./case-event.ts";
import { indexOf } from "./engine/index-of.ts";
import { type EventOptions, step } from "./engine/step.ts";
import type { Outcome } from "./outcome.ts";

/**
 * Rebuilds a case from its events, the opening one first, or says why such a history is impossible.
 *
 * The same as `open` with the first event and `transition` with each of the others. It stops at the first event that is
 * refused, since nothing is known about the case after it; paths begin with the place of the event, `/events/3/role`.
 */
export function replay(workflow: Workflow, events: readonly CaseEvent[], options: EventOptions = {}): Outcome {
  if (!Array.isArray(events))
    return refused(errorAt("wrong-type", "/events", { item: "events", value: shorten(events ?? ""), expected: "events" }));
  const index = indexOf(workflow);
  let before: Case | undefined;
  for (const [place, event] of (events as readonly CaseEvent[]).entries()) {
    const outcome = step(index, before, event, options);
    if (outcome.status === "refused")
      return refused(...outcome.problems.map((problem) => ({ ...problem, path: `/events/${place}${problem.path}` })));
    before = outcome.case;
  }
  return before === undefined ? refused(errorAt("no-events", "/events")) : { status: "accepted", case: before };
}

const refused = (...problems: readonly Problem[]): Outcome => ({ status: "refused", problems });
