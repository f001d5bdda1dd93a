import { isCalendarDate, type RecordData } from "@reintegration/model";
import type { WorkflowIndex } from "./index-of.ts";
import { fieldOf } from "./record-kind.ts";

/** A record of consent and its day. */
export interface ConsentRecord {
  readonly record: RecordData;
  readonly date: string;
}

/** Of the consent records that name a purpose and are dated on or before a day, the newest: by date, then by order of arrival. */
export function newestConsent(
  { workflow: { consent } }: WorkflowIndex,
  records: readonly RecordData[],
  purpose: string,
  day: string,
  areSound = false,
): ConsentRecord | undefined {
  if (consent === undefined) return undefined;
  let newest: ConsentRecord | undefined;
  for (const record of records) {
    if (record.record !== consent.record) continue;
    const date = fieldOf(record.fields, consent.date);
    // a kind of missing answer sorts after every day
    if (typeof date !== "string" || date > day || (newest !== undefined && date < newest.date)) continue;
    if (areSound ? date === "" : !isCalendarDate(date)) continue;
    if (namesPurpose(fieldOf(record.fields, consent.purposes), purpose)) newest = { record, date };
  }
  return newest;
}

const namesPurpose = (purposes: unknown, purpose: string): boolean =>
  Array.isArray(purposes) ? purposes.includes(purpose) : purposes === purpose;

/**
 * The purposes of a consent record for which no newer record speaks: what it still says on a day. A record of a later day says
 * nothing yet.
 */
export function purposesStanding(index: WorkflowIndex, records: readonly RecordData[], record: RecordData, day: string): string[] {
  const { consent } = index.workflow;
  const purposes = consent && fieldOf(record.fields, consent.purposes);
  const named: readonly unknown[] = Array.isArray(purposes) ? purposes : [purposes];
  return named.filter(
    (purpose): purpose is string => typeof purpose === "string" && newestConsent(index, records, purpose, day)?.record === record,
  );
}
