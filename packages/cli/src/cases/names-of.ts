import type { Workflow, WorkflowLabels } from "@reintegration/model";

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
  /** An answer of a fact. */
  answer(key: string, code: string): string;
  /** An answer of the fact that says after which model a case is worked on. */
  model(code: string): string;
}

export function namesOf({ events, states, roles, purposes, records, deadlines, gates, facts }: WorkflowLabels, workflow: Workflow): Names {
  const own = <Entry>(entries: Readonly<Record<string, Entry>>, name: string): Entry | undefined =>
    Object.hasOwn(entries, name) ? entries[name] : undefined;
  const answer = (key: string, code: string): string => own(own(facts, key)?.answers ?? {}, code) ?? code;
  return {
    event: (id) => own(events, id)?.title ?? id,
    state: (id) => own(states, id)?.title ?? id,
    role: (code) => own(roles, code) ?? code,
    purpose: (code) => own(purposes, code) ?? code,
    record: (reference) => own(records, reference)?.title ?? reference,
    deadline: (id) => own(deadlines, id) ?? id,
    gate: (id) => own(gates, id) ?? id,
    fact: (key) => own(facts, key)?.text ?? key,
    answer,
    model: (code) => (workflow.model === undefined ? code : answer(workflow.model, code)),
  };
}
