import type { Case } from "../case.ts";
import type { LogWorkflow, Step } from "./log-workflow.ts";

type Facts = Case["facts"];

/**
 * The shortest way through a workflow from a state to one in which an event is possible: the steps that were left out.
 *
 * First among the ways whose guards can hold with what is known, then among all. Of ways of one length, the one whose steps come first in the
 * definition. `undefined` where no way leads there; no steps where the event is possible at once.
 */
export function wayTo(log: LogWorkflow, state: string | undefined, event: string, facts: Facts): readonly Step[] | undefined {
  const holds = ({ transition: { guard } }: Step): boolean => guard === undefined || log.truth(guard, facts) !== false;
  return shortest(log, state, event, holds) ?? shortest(log, state, event, () => true);
}

function shortest(
  log: LogWorkflow,
  start: string | undefined,
  event: string,
  isOpen: (step: Step) => boolean,
): readonly Step[] | undefined {
  const found = new Map<string | undefined, Step | undefined>([[start, undefined]]);
  for (const state of found.keys()) {
    if (log.transitions(state, event).length > 0) return wayBack(found, state);
    for (const step of log.stepsFrom(state)) {
      const to = step.transition.to ?? state;
      if (!found.has(to) && isOpen(step)) found.set(to, step);
    }
  }
  return undefined;
}

/** The steps that led to a state, the first one first. */
function wayBack(found: ReadonlyMap<string | undefined, Step | undefined>, end: string | undefined): readonly Step[] {
  const steps: Step[] = [];
  for (let step = found.get(end); step !== undefined; step = found.get(step.from)) steps.unshift(step);
  return steps;
}
