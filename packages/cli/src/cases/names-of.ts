import { keysOfCondition, ownValue, type Workflow, type WorkflowLabels } from "@reintegration/model";

/** The names of a procedure's parts, in the user's language. A name that is not known stays as it is. */
export interface Names {
  event(id: string): string;
  state(id: string): string;
  role(code: string): string;
  purpose(code: string): string;
  record(reference: string): string;
  deadline(id: string): string;
  gate(id: string): string;
  /** A fact: its question. */
  fact(key: string): string;
  /** The questions on which it hangs whether an event may come in a state: the facts of its guards. */
  asked(event: string, state: string | undefined): readonly string[];
  /** An answer of a fact. */
  answer(key: string, code: string): string;
  /** An answer of the fact that says after which model a case is worked on. */
  model(code: string): string;
}

export function namesOf({ events, states, roles, purposes, records, deadlines, gates, facts }: WorkflowLabels, workflow: Workflow): Names {
  const answer = (key: string, code: string): string => ownValue(ownValue(facts, key)?.answers ?? {}, code) ?? code;
  return {
    event: (id) => ownValue(events, id)?.title ?? id,
    state: (id) => ownValue(states, id)?.title ?? id,
    role: (code) => ownValue(roles, code) ?? code,
    purpose: (code) => ownValue(purposes, code) ?? code,
    record: (reference) => ownValue(records, reference)?.title ?? reference,
    deadline: (id) => ownValue(deadlines, id) ?? id,
    gate: (id) => ownValue(gates, id) ?? id,
    fact: (key) => ownValue(facts, key)?.text ?? key,
    asked: (event, state) => {
      const ways = workflow.transitions.filter((each) => each.event === event);
      const here = ways.filter(({ from }) => (state === undefined ? from.length === 0 : from.includes(state)));
      const guards = (here.length > 0 ? here : ways).flatMap(({ guard }) => guard ?? []);
      return [...new Set(guards.flatMap(keysOfCondition))].map((key) => ownValue(facts, key)?.text ?? key);
    },
    answer,
    model: (code) => (workflow.model === undefined ? code : answer(workflow.model, code)),
  };
}
