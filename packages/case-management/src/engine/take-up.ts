import {
  type AnswerValue,
  cellProblems,
  errorAt,
  missingKindOf,
  type Problem,
  pointerTo,
  type RecordData,
  shorten,
} from "@reintegration/model";
import type { Case } from "../case.ts";
import type { Brought } from "./brought-records.ts";
import type { WorkflowIndex } from "./index-of.ts";
import type { ReadEvent } from "./read-event.ts";
import { fieldLookup } from "./record-kind.ts";
import { withMore } from "./with-more.ts";

/**
 * What is known once the facts of an event and the records that it brings are taken up; what is wrong with its facts is added.
 *
 * An absent value says nothing and changes nothing. A fact with a source follows the newest record, also where that leaves
 * it open.
 */
export function takeUpFacts(
  index: WorkflowIndex,
  facts: Case["facts"],
  { facts: given }: ReadEvent,
  brought: readonly Brought[],
  problems: Problem[],
  isSound = false,
): Case["facts"] {
  let next: Record<string, AnswerValue> | undefined;
  for (const key in given) {
    if (!Object.hasOwn(given, key)) continue;
    const value = given[key];
    const fact = index.facts.get(key);
    const isSound =
      (fact?.isGiven && fact.passes(value)) || (addFactProblems(index, key, value, problems) && missingKindOf(value) !== "absent");
    if (isSound) (next ??= copyOf(facts))[key] = value as AnswerValue;
  }
  for (const { record, kind } of brought) {
    if (kind.sources.length === 0) continue;
    const lookup = fieldLookup(kind, record.fields, isSound);
    next ??= copyOf(facts);
    for (const { fact, field } of kind.sources) {
      const value = lookup(field);
      if (missingKindOf(value) === "absent") delete next[fact];
      else next[fact] = value as AnswerValue;
    }
  }
  return next ?? facts;
}

/** A copy to which facts can be added: a spread copy would have no room for them, and cost ten times as much. */
const copyOf = (facts: Case["facts"]): Record<string, AnswerValue> => Object.assign({}, facts);

/** Whether nothing is wrong with a value: a kind of missing answer that the fact offers, or nothing said. */
function addFactProblems({ workflow, facts }: WorkflowIndex, key: string, value: unknown, problems: Problem[]): boolean {
  const fact = facts.get(key)?.item;
  const source = fact === undefined ? undefined : workflow.factSources[key];
  const path = pointerTo("facts", key);
  const known = problems.length;
  if (fact === undefined) problems.push(errorAt("unknown-fact", path, { value: shorten(key), facts: [...facts.keys()] }));
  else if (source !== undefined) problems.push(errorAt("fact-from-record", path, { fact: key, record: source.record, item: source.field }));
  else problems.push(...cellProblems(fact, path, value));
  return problems.length === known;
}

/** The records of a case with those that an event brings, in order of arrival. */
export function takeUpRecords(records: Case["records"], brought: readonly Brought[]): Case["records"] {
  if (brought.length === 0) return records;
  const more = new Array<RecordData>(brought.length);
  for (let place = 0; place < brought.length; place++) more[place] = (brought[place] as Brought).record;
  return withMore(records, more);
}
