import type { Workflow } from "@reintegration/model";
import type { CaseEvent } from "./case-event.ts";
import { indexOf } from "./engine/index-of.ts";
import { type EventOptions, step } from "./engine/step.ts";
import type { Outcome } from "./outcome.ts";

/**
 * Opens a case with its first event, which carries what is known and the records that are there, or gives everything that
 * stands against it.
 *
 * The case has the id that the event names, and keeps the exact version of the workflow. Nothing is thrown for data;
 * a RangeError for an `asOf` that is no date.
 */
export function open(workflow: Workflow, event: CaseEvent, options: EventOptions = {}): Outcome {
  return step(indexOf(workflow), undefined, event, options);
}
