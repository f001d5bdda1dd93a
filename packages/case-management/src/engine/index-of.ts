import { cellTest, type Item, type RecordData, referenceOf, type Workflow, type WorkflowState } from "@reintegration/model";
import { type PreparedGate, type PreparedTransition, preparedGate, preparedTransition } from "./prepared-transition.ts";
import { type RecordKind, recordIdIn, recordKindOf } from "./record-kind.ts";

/** A workflow made ready for look-ups. */
export interface WorkflowIndex {
  readonly workflow: Workflow;
  /** The exact version, `id@x.y.z`. */
  readonly reference: string;
  readonly events: ReadonlyMap<string, EventIndex>;
  readonly roles: ReadonlySet<string>;
  readonly states: ReadonlyMap<string, WorkflowState>;
  readonly facts: ReadonlyMap<string, KnownFact>;
  /** `id@x.y.z` -> record type. */
  readonly records: ReadonlyMap<string, RecordKind>;
  readonly recordIdOf: (record: RecordData) => string | undefined;
}

/** What a workflow says of an event. */
export interface EventIndex {
  /** State -> transitions in their order; those that open a case stand under {@link noState}. */
  readonly transitions: ReadonlyMap<string, readonly PreparedTransition[]>;
  /** The gates that it must pass. */
  readonly gates: readonly PreparedGate[];
}

/** A fact of a workflow. */
interface KnownFact {
  readonly item: Item;
  /** A value is an answer with which nothing is wrong. */
  readonly passes: (value: unknown) => boolean;
  /** It comes with events, not from a record. */
  readonly isGiven: boolean;
}

/** Stands for the state of a case that is not open yet. */
export const noState = "";

const indices = new WeakMap<Workflow, WorkflowIndex>();
let latest: WorkflowIndex | undefined;

/** The index of a workflow, made once. The workflow is mostly that of the call before. */
export function indexOf(workflow: Workflow): WorkflowIndex {
  if (latest?.workflow === workflow) return latest;
  latest = indices.get(workflow) ?? makeIndex(workflow);
  indices.set(workflow, latest);
  return latest;
}

function makeIndex(workflow: Workflow): WorkflowIndex {
  const records = new Map(workflow.records.map((type) => [referenceOf(type), recordKindOf(type, workflow)]));
  const isGiven = (fact: string): boolean => !Object.hasOwn(workflow.factSources, fact);
  return {
    workflow,
    reference: referenceOf(workflow),
    events: new Map(workflow.events.map((event) => [event, eventIndex(workflow, event, records)])),
    roles: new Set(workflow.roles),
    states: new Map(workflow.states.map((state) => [state.id, state])),
    facts: new Map(workflow.facts.map((item) => [item.key, { item, passes: cellTest(item), isGiven: isGiven(item.key) }])),
    records,
    recordIdOf: recordIdIn(records),
  };
}

function eventIndex({ transitions: all, gates }: Workflow, event: string, kinds: WorkflowIndex["records"]): EventIndex {
  const transitions = new Map<string, PreparedTransition[]>();
  for (const transition of all) {
    if (transition.event !== event) continue;
    const prepared = preparedTransition(transition, kinds);
    for (const state of transition.from.length === 0 ? [noState] : transition.from)
      transitions.set(state, [...(transitions.get(state) ?? []), prepared]);
  }
  const ofEvent = gates.filter(({ events }) => events.includes(event));
  return { transitions, gates: ofEvent.map((gate) => preparedGate(gate, kinds)) };
}
