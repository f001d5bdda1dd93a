import type { Transition } from "@reintegration/model";
import type { Case } from "../case.ts";
import { chooseTransition } from "../engine/choose-transition.ts";
import { factLookup } from "../engine/fact-lookup.ts";
import type { LogWorkflow } from "./log-workflow.ts";

/** Of the transitions for one event and state, the one that was taken, and whether its guard allowed it. */
export interface Likely {
  readonly transition: Transition;
  readonly holds: boolean;
}

/**
 * The first transition whose guard holds. A guard of which the log shows too little to tell stands open: of several such, and the one
 * behind them whose guard holds, the first from whose state `next`, the next event of the case, is possible, else the first. Where no
 * guard can hold, the first transition; where the log shows all facts, the one that the engine takes for the nearest.
 *
 * `undefined` where there is none to choose from.
 */
export function likelyTransition(
  log: LogWorkflow,
  state: string | undefined,
  transitions: readonly Transition[],
  facts: Case["facts"],
  next: string | undefined,
): Likely | undefined {
  const [first] = transitions;
  if (first === undefined) return undefined;
  const open: Transition[] = [];
  for (const transition of transitions) {
    const truth = transition.guard === undefined ? true : log.truth(transition.guard, facts);
    if (truth !== false) open.push(transition);
    if (truth === true) break;
  }
  const [taken] = open;
  if (taken === undefined) return { transition: log.scope.wholeRecords ? nearest(log, transitions, facts) : first, holds: false };
  const leadsOn = ({ to = state }: Transition): boolean => next !== undefined && log.transitions(to, next).length > 0;
  return { transition: open.length === 1 ? taken : (open.find(leadsOn) ?? taken), holds: true };
}

function nearest(log: LogWorkflow, transitions: readonly Transition[], facts: Case["facts"]): Transition {
  const prepared = transitions.map(log.prepared);
  const chosen = chooseTransition(prepared, factLookup(log.index, facts));
  return transitions[chosen === undefined ? 0 : prepared.indexOf(chosen.transition)] as Transition;
}
