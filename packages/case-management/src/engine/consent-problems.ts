import { errorAt, evaluate, isCalendarDate, type Problem, type RecordData } from "@reintegration/model";
import type { Records } from "./evidence-problems.ts";
import type { WorkflowIndex } from "./index-of.ts";
import { newestConsent } from "./newest-consent.ts";
import { fieldLookup, fieldOf } from "./record-kind.ts";

/** What the records say about consent for a purpose on a day. */
export type ConsentState =
  | { readonly status: "given"; readonly record: RecordData; readonly date: string }
  | { readonly status: "withdrawn"; readonly record: RecordData; readonly date: string }
  /** `date` is the last day on which it held. */
  | { readonly status: "expired"; readonly record: RecordData; readonly date: string }
  | { readonly status: "missing" };

/** Whether consent for a purpose holds on a day, by the newest record that names the purpose. */
export function consentState(
  index: WorkflowIndex,
  records: readonly RecordData[],
  purpose: string,
  day: string,
  areSound = false,
): ConsentState {
  const { consent } = index.workflow;
  const newest = newestConsent(index, records, purpose, day, areSound);
  if (consent === undefined || newest === undefined) return { status: "missing" };
  const { record, date } = newest;
  const kind = index.records.get(record.record);
  if (kind === undefined) return { status: "missing" };
  const lookup = fieldLookup(kind, record.fields, areSound);
  if (!evaluate(consent.given, lookup)) return { status: "withdrawn", record, date };
  if (consent.expiry !== undefined && fieldOf(record.fields, consent.expiry) !== undefined) {
    const expiry = lookup(consent.expiry);
    if (typeof expiry === "string" && isCalendarDate(expiry) && expiry < day) return { status: "expired", record, date: expiry };
  }
  return { status: "given", record, date };
}

/** The consent that an event lacks. */
export function addConsentProblem({ index, all, event, areSound }: Records, purpose: string, problems: Problem[]): void {
  if (event.date === "") return;
  const state = consentState(index, all, purpose, event.date, areSound);
  if (state.status === "given") return;
  const params = { purpose, event: event.event };
  if (state.status === "missing") problems.push(errorAt("missing-consent", "/event", params));
  if (state.status === "withdrawn") problems.push(errorAt("consent-withdrawn", "/event", { ...params, date: state.date }));
  if (state.status === "expired") problems.push(errorAt("consent-expired", "/event", { ...params, date: state.date }));
}
