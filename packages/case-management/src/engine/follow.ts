import { evaluate, type Transition } from "@reintegration/model";
import type { Case } from "../case.ts";
import type { CaseEvent } from "../case-event.ts";
import { broughtRecords } from "./brought-records.ts";
import { chooseTransition } from "./choose-transition.ts";
import { factLookup } from "./fact-lookup.ts";
import { noState, type WorkflowIndex } from "./index-of.ts";
import { readEvent } from "./read-event.ts";
import { takeUpFacts, takeUpRecords } from "./take-up.ts";
import { withMore } from "./with-more.ts";

/** What an event makes of a case when nobody asks whether it was allowed. */
export function follow(index: WorkflowIndex, before: Case | undefined, event: CaseEvent): Case {
  const read = readEvent(event, []);
  const events = before === undefined ? [event] : withMore(before.events, [event]);
  if (read === undefined) return { ...(before ?? unopened(index, event)), events };
  const brought = broughtRecords(index, read);
  const facts = takeUpFacts(index, before?.facts ?? {}, read, brought, []);
  const state = targetOf(index, before?.state, read.event, factLookup(index, facts));
  return {
    id: before?.id ?? read.case,
    workflow: index.reference,
    state,
    since: before !== undefined && before.state === state ? before.since : read.date,
    facts,
    records: takeUpRecords(before?.records ?? [], brought),
    events,
  };
}

/**
 * The state to which an event leads: by the transition that is taken or nearest to it; where there is none from this state, by
 * the first transition of the event whose guard holds, or the first at all. An unknown event leads nowhere.
 */
export function targetOf(index: WorkflowIndex, state: string | undefined, event: string, lookup: (key: string) => unknown): string {
  const here = index.events.get(event)?.transitions.get(state ?? noState);
  const chosen = here === undefined ? elsewhere(index, event, lookup) : chooseTransition(here, lookup)?.transition;
  return chosen?.to ?? state ?? firstState(index);
}

function elsewhere({ workflow }: WorkflowIndex, event: string, lookup: (key: string) => unknown): Transition | undefined {
  const all = workflow.transitions.filter((transition) => transition.event === event);
  const moving = all.filter(({ from }) => from.length > 0);
  const candidates = moving.length === 0 ? all : moving;
  return candidates.find(({ guard }) => guard === undefined || evaluate(guard, lookup)) ?? candidates[0];
}

/** Where a case begins whose first event opens nothing. */
function firstState({ workflow }: WorkflowIndex): string {
  return workflow.transitions.find(({ from, to }) => from.length === 0 && to !== undefined)?.to ?? workflow.states[0]?.id ?? noState;
}

function unopened(index: WorkflowIndex, event: CaseEvent): Case {
  const { case: id = "", date = "" } = (event ?? {}) as Partial<CaseEvent>;
  return { id, workflow: index.reference, state: firstState(index), since: date, facts: {}, records: [], events: [] };
}
