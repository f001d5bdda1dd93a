import { type Condition, conditionText, type Deadline, type ItemLabels, ownValue, type WorkflowLabels } from "@reintegration/model";
import { messages as ar } from "@reintegration/model/messages/ar";
import { messages as en } from "@reintegration/model/messages/en";
import { messages as es } from "@reintegration/model/messages/es";
import { messages as fr } from "@reintegration/model/messages/fr";
import { fill } from "../text/fill.ts";
import { durationInWords } from "../words/duration-in-words.ts";
import type { Words } from "../words/words.ts";
import { wordsOf } from "../words/words-of.ts";

const messagesOf = { ar, en, es, fr };

/** How the parts of a workflow are called in one language. What has no text is called by its id. */
export interface Texts {
  readonly words: Words;
  state(id: string): string;
  event(id: string): string;
  role(code: string): string;
  record(reference: string): string;
  field(reference: string, key: string): string;
  purpose(code: string): string;
  gate(id: string): string;
  deadline(id: string): string;
  list(parts: readonly string[]): string;
  /** A condition over the facts, or over the fields of a record. */
  condition(condition: Condition, record?: string): string;
  /** By when a deadline is due: `within 1 month of “Arrived”`. */
  within(deadline: Deadline): string;
}

/** The names of a workflow's parts in the language of its labels, with the words around them. */
export function textsOf(labels: WorkflowLabels): Texts {
  const words = wordsOf(labels.language);
  const { terms } = messagesOf[words.language as keyof typeof messagesOf];
  const items = (record: string | undefined): Readonly<Record<string, ItemLabels>> =>
    record === undefined ? labels.facts : (ownValue(labels.records, record)?.items ?? {});
  const event = (id: string): string => ownValue(labels.events, id)?.title ?? id;
  return {
    words,
    state: (id) => ownValue(labels.states, id)?.title ?? id,
    event,
    role: (code) => ownValue(labels.roles, code) ?? code,
    record: (reference) => ownValue(labels.records, reference)?.title ?? reference,
    field: (reference, key) => ownValue(items(reference), key)?.text ?? key,
    purpose: (code) => ownValue(labels.purposes, code) ?? code,
    gate: (id) => ownValue(labels.gates, id) ?? id,
    deadline: (id) => ownValue(labels.deadlines, id) ?? id,
    list: (parts) => parts.join(words.comma),
    condition: (condition, record) => conditionText(condition, (key) => ownValue(items(record), key), terms),
    within: ({ within, from }) =>
      fill(words.within, {
        within: durationInWords(within, words),
        events: from.map((id) => fill(words.quoted, { text: event(id) })).join(words.or),
      }),
  };
}
