import { type Condition, evaluate, keysOfCondition, type Transition, type Workflow } from "@reintegration/model";
import type { Case } from "../case.ts";
import { factLookup } from "../engine/fact-lookup.ts";
import { indexOf, type WorkflowIndex } from "../engine/index-of.ts";
import { type PreparedTransition, preparedTransition } from "../engine/prepared-transition.ts";
import { fullScope } from "./full-scope.ts";
import type { LogScope } from "./log-scope.ts";
import { truthAsShown } from "./truth-as-shown.ts";

/** A transition, and the state that it comes from; `undefined` opens the case. */
export interface Step {
  readonly from: string | undefined;
  readonly transition: Transition;
}

/** A workflow made ready for the check of a log. */
export interface LogWorkflow {
  readonly workflow: Workflow;
  /** What the log shows, all that follows from whole records included. */
  readonly scope: LogScope;
  /** What the engine looks things up in. */
  readonly index: WorkflowIndex;
  /** A transition as the engine takes it. */
  prepared(transition: Transition): PreparedTransition;
  isKnown(event: string): boolean;
  isClosed(state: string | undefined): boolean;
  /** The transitions for an event and a state, in the order of the definition. */
  transitions(state: string | undefined, event: string): readonly Transition[];
  /** All transitions for an event, whatever the state. */
  transitionsOf(event: string): readonly Transition[];
  /** All ways on from a state, in the order of the definition. */
  stepsFrom(state: string | undefined): readonly Step[];
  /** Whether the log can show what a condition speaks of. */
  shows(condition: Condition): boolean;
  /** Whether a condition that the log can show holds with the facts that are known. */
  holds(condition: Condition, facts: Case["facts"]): boolean;
  /** Whether a condition holds, as far as the log shows: `undefined` where it may or may not. */
  truth(condition: Condition, facts: Case["facts"]): boolean | undefined;
}

const none: readonly never[] = [];
/** Stands for the time before a case is opened; no state has this name. */
const before = "";

/** Indexes a workflow once, so that each event of a log is one look-up. */
export function logWorkflow(workflow: Workflow, given: LogScope): LogWorkflow {
  const scope = fullScope(workflow, given);
  const events = new Set(workflow.events);
  const closed = new Set(workflow.states.filter(({ kind }) => kind === "closed").map(({ id }) => id));
  const facts = new Set(scope.facts);
  const byState = new Map<string, Map<string, Transition[]>>();
  const byEvent = new Map<string, Transition[]>();
  const steps = new Map<string, Step[]>();
  const add = <Key, Entry>(map: Map<Key, Entry[]>, key: Key, entry: Entry): void => {
    const list = map.get(key);
    if (list) list.push(entry);
    else map.set(key, [entry]);
  };
  for (const transition of workflow.transitions) {
    add(byEvent, transition.event, transition);
    for (const state of transition.from.length === 0 ? [before] : transition.from) {
      const ofState = byState.get(state) ?? new Map<string, Transition[]>();
      byState.set(state, ofState);
      add(ofState, transition.event, transition);
      add(steps, state, { from: state === before ? undefined : state, transition });
    }
  }
  const index = indexOf(workflow);
  const shown = new Map<Condition, boolean>();
  const prepared = new Map(workflow.transitions.map((each) => [each, preparedTransition(each, index.records)]));
  return {
    workflow,
    scope,
    index,
    prepared: (transition) => prepared.get(transition) ?? preparedTransition(transition, index.records),
    isKnown: (event) => events.has(event),
    isClosed: (state) => state !== undefined && closed.has(state),
    transitions: (state, event) => byState.get(state ?? before)?.get(event) ?? none,
    transitionsOf: (event) => byEvent.get(event) ?? none,
    stepsFrom: (state) => steps.get(state ?? before) ?? none,
    shows(condition) {
      let isShown = shown.get(condition);
      if (isShown === undefined) {
        isShown = keysOfCondition(condition).every((key) => facts.has(key));
        shown.set(condition, isShown);
      }
      return isShown;
    },
    holds: (condition, known) => evaluate(condition, factLookup(index, known)),
    truth: (condition, known) => truthAsShown(condition, facts, factLookup(index, known)),
  };
}
