import type { CodelistDefinition, WorkflowDefinition } from "./gen/definitions.ts";
import type { Status } from "./instrument.ts";
import type { RecordType } from "./record-type.ts";
import { recordsOfWorkflow } from "./records-of-workflow.ts";
import { referenceOf } from "./reference.ts";
import { resolveItem } from "./resolve-item.ts";
import type { Transition, Workflow } from "./workflow.ts";

/**
 * A workflow definition as algorithms take it: codelists and records put in place of their references, texts left out.
 *
 * Throws when a codelist or record that the definition names is not among those given.
 */
export function resolveWorkflow(
  definition: WorkflowDefinition,
  codelists: readonly CodelistDefinition[],
  recordTypes: readonly RecordType[],
  file: { readonly digest?: string; readonly status?: Status } = {},
): Workflow {
  const { id, version, basis, subject, factSources, consent, transfers, events, states, transitions, gates, deadlines } = definition;
  const roles = codelists.find((candidate) => referenceOf(candidate) === definition.roles);
  if (roles === undefined) throw new Error(`${id} names codelist ${definition.roles}, which is not known`);
  return {
    id,
    version,
    basis,
    ...file,
    subject,
    roles: roles.answers.map(({ code }) => code),
    facts: definition.facts.map((fact) => resolveItem(fact, codelists)),
    factSources,
    ...(consent && { consent }),
    ...(transfers && { transfers }),
    events: events.map((event) => event.id),
    states: states.map(({ title, description, provenance, ...state }) => state),
    transitions: transitions.map(({ provenance, ...transition }): Transition => transition),
    gates: gates.map(({ title, provenance, ...gate }) => gate),
    deadlines: deadlines.map(({ title, provenance, ...deadline }) => deadline),
    closure: definition.closure,
    ...(definition.model !== undefined && { model: definition.model }),
    ...(definition.model !== undefined && { model: definition.model }),
    exclusive: definition.exclusive,
    records: recordsOfWorkflow(definition).map((reference) => {
      const type = recordTypes.find((candidate) => referenceOf(candidate) === reference);
      if (type === undefined) throw new Error(`${id} names record ${reference}, which is not known`);
      return type;
    }),
  };
}
