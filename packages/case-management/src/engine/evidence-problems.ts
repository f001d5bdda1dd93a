import { errorAt, evaluate, missingKindOf, type Problem, type RecordData, recordProblems } from "@reintegration/model";
import { type Brought, pathOf } from "./brought-records.ts";
import { foundOf } from "./found-of.ts";
import type { WorkflowIndex } from "./index-of.ts";
import { purposesStanding } from "./newest-consent.ts";
import type { PreparedEvidence } from "./prepared-transition.ts";
import { fieldLookup, type RecordKind } from "./record-kind.ts";
import { unmetParts } from "./unmet-parts.ts";

/** The records among which evidence is looked for. */
export interface Records {
  readonly index: WorkflowIndex;
  /** Those of the case, in order of arrival. */
  readonly older: readonly RecordData[];
  /** Those that come with the event. */
  readonly brought: readonly Brought[];
  /** Both. */
  readonly all: readonly RecordData[];
  /** Nothing is wrong with any of these. */
  readonly areSound: boolean;
  readonly event: { readonly event: string; readonly date: string };
}

/** Adds what is missing of one piece of evidence, down to the field; nothing where one record does. */
export function addEvidenceProblems(records: Records, evidence: PreparedEvidence, problems: Problem[]): void {
  const { older, brought } = records;
  const { kind } = evidence;
  const params = { record: evidence.record, event: records.event.event };
  if (kind === undefined) {
    problems.push(errorAt("missing-evidence", "/records", params));
    return;
  }
  let newest: { record: RecordData; path: string } | undefined;
  for (let place = brought.length - 1; place >= 0; place--) {
    const each = brought[place] as Brought;
    const { record } = each;
    if (record.record !== evidence.record) continue;
    if (isFitting(records, kind, evidence, record)) return;
    newest ??= { record, path: pathOf(each) };
  }
  let isFaulty = false;
  let hasOlder = false;
  for (let place = older.length - 1; place >= 0; place--) {
    const record = older[place] as RecordData;
    if (record.record !== evidence.record) continue;
    hasOlder = true;
    if (evidence.isNew) break;
    if (!records.areSound && !isSound(kind, record)) isFaulty = true;
    else if (isFitting(records, kind, evidence, record)) return;
    else newest ??= { record, path: "/records" };
  }
  if (newest !== undefined) addFaults(records, kind, evidence, newest, problems);
  else if (isFaulty) problems.push(errorAt("evidence-not-valid", "/records", params));
  else problems.push(errorAt(hasOlder ? "evidence-not-new" : "missing-evidence", "/records", params));
}

function isFitting(records: Records, kind: RecordKind, { fields, where }: PreparedEvidence, record: RecordData): boolean {
  if (fields.length === 0 && where === undefined) return true;
  const lookup = fieldLookup(kind, record.fields, records.areSound);
  for (const field of fields) if (missingKindOf(lookup(field)) !== undefined) return false;
  if (where === undefined) return true;
  const standing = lookupStanding(records, record, lookup);
  return standing !== undefined && evaluate(where, standing);
}

function addFaults(
  records: Records,
  kind: RecordKind,
  { fields, where }: PreparedEvidence,
  { record, path }: { readonly record: RecordData; readonly path: string },
  problems: Problem[],
): void {
  const lookup = fieldLookup(kind, record.fields);
  const inRecord = (key: string): string => (path === "/records" ? path : `${path}/fields/${key}`);
  for (const field of fields) {
    if (missingKindOf(lookup(field)) === undefined) continue;
    problems.push(errorAt("evidence-incomplete", inRecord(field), { record: kind.reference, item: field }));
  }
  if (where === undefined) return;
  const standing = lookupStanding(records, record, lookup);
  for (const needed of standing === undefined ? [where] : unmetParts(where, standing)) {
    const found = foundOf(needed, standing ?? nothingSaid, (key) => kind.type.items.find((item) => item.key === key));
    problems.push(errorAt("evidence-not-fitting", path, { record: kind.reference, needed, found }));
  }
}

/** A consent record says only that for which no newer one speaks, and `undefined` where it says nothing: what was withdrawn is no evidence. */
function lookupStanding(
  { index, all, event }: Records,
  record: RecordData,
  lookup: (key: string) => unknown,
): ((key: string) => unknown) | undefined {
  const { consent } = index.workflow;
  if (consent === undefined || record.record !== consent.record || event.date === "") return lookup;
  const purposes = purposesStanding(index, all, record, event.date);
  if (purposes.length === 0) return undefined;
  return (key) => (key === consent.purposes ? (Array.isArray(lookup(key)) ? purposes : purposes[0]) : lookup(key));
}

const nothingSaid = (): undefined => undefined;

/** Whether a record that came earlier has no error. It is looked at again where the case may come from outside. */
function isSound({ type, passes }: RecordKind, record: RecordData): boolean {
  return passes(record) || !recordProblems(type, record).some(({ severity }) => severity === "error");
}
