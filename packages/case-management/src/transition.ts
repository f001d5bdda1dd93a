import type { Workflow } from "@reintegration/model";
import type { Case } from "./case.ts";
import type { CaseEvent } from "./case-event.ts";
import { indexOf } from "./engine/index-of.ts";
import { type EventOptions, step } from "./engine/step.ts";
import type { Outcome } from "./outcome.ts";

/**
 * What an event makes of a case: the case as it is then, or everything that stands against it at once.
 *
 * Pure: neither case nor event is changed, and a refused event leaves the case as it was. The event's own facts and records
 * are taken up first; then state, guard, role, evidence, consent and gates are looked at. A case that was not made
 * by this engine is rebuilt from its events with `replay`. Nothing is thrown for data; a RangeError for an `asOf` that is no date.
 */
export function transition(workflow: Workflow, before: Case, event: CaseEvent, options: EventOptions = {}): Outcome {
  return step(indexOf(workflow), before ?? noCase, event, options);
}

/** Nothing given is no case, and not one that is about to be opened. */
const noCase = null as unknown as Case;
