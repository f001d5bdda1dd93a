import { cellTest, type Gate, type Item, referenceOf, type Transition, type Workflow, type WorkflowState } from "@reintegration/model";
import { type RecordKind, recordKindOf } from "./record-kind.ts";

/** A workflow made ready for look-ups. */
export interface WorkflowIndex {
  readonly workflow: Workflow;
  /** The exact version, `id@x.y.z`. */
  readonly reference: string;
  readonly events: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly states: ReadonlyMap<string, WorkflowState>;
  readonly facts: ReadonlyMap<string, Item>;
  /** Fact -> whether a value is an answer with which nothing is wrong. */
  readonly factTests: ReadonlyMap<string, (value: unknown) => boolean>;
  /** The same of those that come with events. */
  readonly givenFacts: ReadonlyMap<string, (value: unknown) => boolean>;
  /** Event -> state -> transitions in their order; those that open a case stand under {@link noState}. */
  readonly transitions: ReadonlyMap<string, ReadonlyMap<string, readonly Transition[]>>;
  /** Event -> the gates that it must pass. */
  readonly gates: ReadonlyMap<string, readonly Gate[]>;
  /** `id@x.y.z` -> record type. */
  readonly records: ReadonlyMap<string, RecordKind>;
}

/** Stands for the state of a case that is not open yet. */
export const noState = "";

const indices = new WeakMap<Workflow, WorkflowIndex>();

/** The index of a workflow, made once. */
export function indexOf(workflow: Workflow): WorkflowIndex {
  const known = indices.get(workflow);
  if (known !== undefined) return known;
  const made = makeIndex(workflow);
  indices.set(workflow, made);
  return made;
}

function makeIndex(workflow: Workflow): WorkflowIndex {
  const transitions = new Map<string, Map<string, Transition[]>>(workflow.events.map((event) => [event, new Map()]));
  for (const transition of workflow.transitions) {
    for (const state of transition.from.length === 0 ? [noState] : transition.from) {
      const byState = transitions.get(transition.event) ?? new Map<string, Transition[]>();
      transitions.set(transition.event, byState.set(state, [...(byState.get(state) ?? []), transition]));
    }
  }
  const tests = workflow.facts.map((fact) => [fact.key, cellTest(fact)] as const);
  return {
    workflow,
    reference: referenceOf(workflow),
    events: new Set(workflow.events),
    roles: new Set(workflow.roles),
    states: new Map(workflow.states.map((state) => [state.id, state])),
    facts: new Map(workflow.facts.map((fact) => [fact.key, fact])),
    factTests: new Map(tests),
    givenFacts: new Map(tests.filter(([key]) => !Object.hasOwn(workflow.factSources, key))),
    transitions,
    gates: new Map(workflow.events.map((event) => [event, workflow.gates.filter(({ events }) => events.includes(event))])),
    records: new Map(workflow.records.map((type) => [referenceOf(type), recordKindOf(type, workflow)])),
  };
}
