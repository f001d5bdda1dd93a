import { errorAt, missingKindOf, type Problem, type RecordData, recordProblems, shorten } from "@reintegration/model";
import type { Case } from "../case.ts";
import { idsOfLong } from "./ids-of-long.ts";
import type { WorkflowIndex } from "./index-of.ts";
import type { ReadEvent } from "./read-event.ts";
import { fieldOf, type RecordKind, recordId } from "./record-kind.ts";

/** A record that comes with an event, of a type that the workflow knows. */
export interface Brought {
  readonly record: RecordData;
  readonly kind: RecordKind;
  /** Its place in the list of the event. */
  readonly place: number;
}

/** JSON Pointer into the event. */
export const pathOf = ({ place }: Brought): string => `/records/${place}`;

const nothing: readonly Brought[] = [];

/** The records that an event brings and that the workflow knows, whatever else is wrong with them. */
export function broughtRecords({ records: kinds }: WorkflowIndex, { records }: ReadEvent): readonly Brought[] {
  if (records.length === 0) return nothing;
  const brought: Brought[] = [];
  for (let place = 0; place < records.length; place++) {
    const record = records[place];
    const reference = typeof record === "object" && record !== null && "record" in record ? record.record : undefined;
    const kind = typeof reference === "string" ? kinds.get(reference) : undefined;
    if (kind !== undefined) brought.push({ record: record as RecordData, kind, place });
  }
  return brought;
}

/** What is wrong with the records of an event by themselves: their type, their fields, their own id, the case they belong to. */
export function addRecordProblems(
  index: WorkflowIndex,
  before: Case | undefined,
  event: ReadEvent,
  brought: readonly Brought[],
  problems: Problem[],
): void {
  if (brought.length < event.records.length) addUnknownRecords(index, event, problems);
  for (let nth = 0; nth < brought.length; nth++) {
    const each = brought[nth] as Brought;
    const { record, kind } = each;
    const { type, passes, reference, ownKey, caseKeys } = kind;
    if (!passes(record)) {
      for (const problem of recordProblems(type, record, pathOf(each))) {
        if (problem.severity === "error") problems.push({ ...problem, params: { ...problem.params, record: reference } });
      }
    }
    for (const key of caseKeys) {
      const named = fieldOf(record.fields, key);
      if (named === event.case || event.case === "" || missingKindOf(named) !== undefined) continue;
      const params = { record: reference, item: key, value: shorten(named), expected: event.case };
      problems.push(errorAt("evidence-of-another-case", `${pathOf(each)}/fields/${key}`, params));
    }
    if (kind.isSubject) continue;
    const own = fieldOf(record.fields, ownKey);
    if (typeof own === "string" && own !== "" && isTaken(index, before, brought, nth, own))
      problems.push(
        errorAt("duplicate-record", `${pathOf(each)}/fields/${ownKey}`, { record: reference, item: ownKey, value: shorten(own) }),
      );
  }
}

/** Whether a record of the same type, in whatever version, has the id already: one of the case, or an earlier one of the event. */
function isTaken(
  { records: kinds, recordIdOf }: WorkflowIndex,
  before: Case | undefined,
  brought: readonly Brought[],
  nth: number,
  own: string,
): boolean {
  const { kind } = brought[nth] as Brought;
  for (let earlier = 0; earlier < nth; earlier++) if (hasId(kinds, (brought[earlier] as Brought).record, kind, own)) return true;
  if (before === undefined) return false;
  const { records } = before;
  const ids = idsOfLong(records, recordIdOf);
  if (ids !== undefined) return ids.has(recordId(kind, own));
  for (let earlier = 0; earlier < records.length; earlier++) if (hasId(kinds, records[earlier] as RecordData, kind, own)) return true;
  return false;
}

function hasId(kinds: WorkflowIndex["records"], record: RecordData, kind: RecordKind, own: string): boolean {
  if (record.record === kind.reference) return record.fields?.[kind.ownKey] === own;
  if (!kind.hasVersions) return false;
  const other = kinds.get(record.record);
  return other !== undefined && other.type.id === kind.type.id && record.fields?.[other.ownKey] === own;
}

function addUnknownRecords({ records: kinds }: WorkflowIndex, { records }: ReadEvent, problems: Problem[]): void {
  for (let place = 0; place < records.length; place++) {
    const record = records[place];
    const path = `/records/${place}`;
    if (typeof record !== "object" || record === null || Array.isArray(record)) {
      problems.push(errorAt("wrong-type", path, { item: "record", value: shorten(record ?? ""), expected: "object" }));
      continue;
    }
    const reference = fieldOf(record, "record");
    if (typeof reference === "string" && kinds.has(reference)) continue;
    const known = [...kinds.keys()];
    const isMissing = missingKindOf(reference) === "absent";
    problems.push(
      isMissing
        ? errorAt("missing-record-type", `${path}/record`, { known })
        : errorAt("unknown-record", `${path}/record`, { value: shorten(reference), records: known }),
    );
  }
}
