import { errorAt, type Problem, shorten } from "@reintegration/model";
import type { Case } from "../case.ts";
import type { EventIndex, WorkflowIndex } from "./index-of.ts";
import type { ReadEvent } from "./read-event.ts";

/**
 * Adds what is wrong with who and what: the workflow version, the case, the event, the role. False where the rest cannot be
 * looked at, since the case is none or moves by another workflow.
 */
export function addIdentityProblems(
  index: WorkflowIndex,
  before: Case | undefined,
  event: ReadEvent,
  known: EventIndex | undefined,
  problems: Problem[],
): boolean {
  if (before !== undefined && !isCase(before)) {
    problems.push(errorAt("wrong-type", "", { item: "case", value: shorten(before), expected: "object" }));
    return false;
  }
  if (before !== undefined && before.workflow !== index.reference) {
    problems.push(errorAt("workflow-mismatch", "", { value: shorten(before.workflow), expected: index.reference }));
    return false;
  }
  if (before !== undefined && event.case !== "" && event.case !== before.id)
    problems.push(errorAt("wrong-case", "/case", { value: shorten(event.case), expected: shorten(before.id) }));
  if (event.event !== "" && known === undefined)
    problems.push(errorAt("unknown-event", "/event", { value: shorten(event.event), events: index.workflow.events }));
  if (event.role !== "" && !index.roles.has(event.role))
    problems.push(errorAt("unknown-role", "/role", { value: shorten(event.role), roles: index.workflow.roles }));
  return true;
}

/** Whether a value has the parts of a case. What stands in its events and records was looked at when they came. */
function isCase(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { id, workflow, state, facts, records, events } = value as Readonly<Record<string, unknown>>;
  return (
    typeof id === "string" &&
    typeof workflow === "string" &&
    typeof state === "string" &&
    typeof facts === "object" &&
    facts !== null &&
    Array.isArray(records) &&
    Array.isArray(events)
  );
}
