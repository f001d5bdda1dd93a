import { errorAt, type Problem } from "@reintegration/model";
import type { Case } from "../case.ts";
import { noState, type WorkflowIndex } from "./index-of.ts";
import type { ReadEvent } from "./read-event.ts";

/** Adds why an event has no place in the state of the case, and where it would have one. */
export function addPlaceProblem(index: WorkflowIndex, before: Case | undefined, { event }: ReadEvent, problems: Problem[]): void {
  const byState = index.events.get(event)?.transitions;
  if (byState === undefined) return;
  if (before === undefined) {
    const events = index.workflow.events.filter((other) => index.events.get(other)?.transitions.has(noState));
    problems.push(errorAt("not-an-opening", "/event", { event, events }));
    return;
  }
  const { state } = before;
  const states = [...byState.keys()].filter((other) => other !== noState);
  if (index.states.get(state)?.kind === "closed") problems.push(errorAt("case-closed", "/event", { event, state, states }));
  else if (states.length === 0) problems.push(errorAt("already-open", "/event", { event, state }));
  else problems.push(errorAt("not-in-state", "/event", { event, state, states }));
}
