import type { CodelistDefinition, RecordDefinition, WorkflowDefinition } from "./gen/definitions.ts";
import { itemLabelsOf, type Translate, translatedTexts } from "./item-labels-of.ts";
import { labelsOf } from "./labels-of.ts";
import { recordsOfWorkflow } from "./records-of-workflow.ts";
import { referenceOf } from "./reference.ts";
import type { EntryLabels, WorkflowLabels } from "./workflow-labels.ts";

/** A record that a workflow names, and the digest of its texts. */
export interface LabelledRecord {
  readonly definition: RecordDefinition;
  readonly digest: string;
}

/**
 * The texts of a workflow in one language, those of its roles, purposes of consent and records put in place. A text without a
 * translation stays in the definition's own language. Why an answer is missing is worded as in the first record that is named.
 *
 * Throws when a codelist or record that the definition names is not among those given.
 */
export function workflowLabelsOf(
  definition: WorkflowDefinition,
  codelists: readonly CodelistDefinition[],
  records: readonly LabelledRecord[],
  language: string,
  translate: Translate,
  digest: string,
): WorkflowLabels {
  const texts = translatedTexts(definition, translate);
  const named = recordsOfWorkflow(definition).map((reference) => {
    const record = records.find((candidate) => referenceOf(candidate.definition) === reference);
    if (record === undefined) throw new Error(`${definition.id} names record ${reference}, which is not known`);
    return [reference, labelsOf(record.definition, codelists, language, translate, record.digest)] as const;
  });
  const first = records.find((record) => referenceOf(record.definition) === named[0]?.[0])?.definition;
  const itemLabels = itemLabelsOf(texts, codelists, first?.missing, translate);
  const roles = codelists.find((candidate) => referenceOf(candidate) === definition.roles);
  if (roles === undefined) throw new Error(`${definition.id} names codelist ${definition.roles}, which is not known`);
  const roleTexts = translatedTexts(roles, translate);
  const titled = (part: string, entries: readonly { readonly id: string; readonly title: string }[]): Record<string, EntryLabels> =>
    Object.fromEntries(
      entries.map(({ id, title }) => {
        const description = texts.get(`${part}/${id}/description`);
        return [id, { title: texts.get(`${part}/${id}/title`) ?? title, ...(description !== undefined && { description }) }];
      }),
    );
  const titles = (part: string, entries: readonly { readonly id: string; readonly title: string }[]): Record<string, string> =>
    Object.fromEntries(entries.map(({ id, title }) => [id, texts.get(`${part}/${id}/title`) ?? title]));
  const { consent } = definition;
  const consentLabels = named.find(([reference]) => reference === consent?.record)?.[1];
  return {
    language,
    title: texts.get("title") ?? definition.title,
    states: titled("states", definition.states),
    events: titled("events", definition.events),
    roles: Object.fromEntries(roles.answers.map(({ code, label }) => [code, roleTexts.get(`answers/${code}`) ?? label])),
    purposes: (consent && consentLabels?.items[consent.purposes]?.answers) ?? {},
    gates: titles("gates", definition.gates),
    deadlines: titles("deadlines", definition.deadlines),
    facts: Object.fromEntries(definition.facts.map((fact) => [fact.key, itemLabels(fact, `facts/${fact.key}`)])),
    records: Object.fromEntries(named),
    digest,
  };
}
