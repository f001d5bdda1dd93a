import type { Workflow } from "@reintegration/model";
import type { Case } from "./case.ts";
import { type ConsentState, consentState } from "./engine/consent-problems.ts";
import { indexOf } from "./engine/index-of.ts";

/**
 * What the records of a case say about consent for a purpose on a day: `given`, `withdrawn` (or refused), `expired` or `missing`,
 * with the record that decides and its day, or the last day on which it held.
 *
 * The newest record dated on or before the day decides, by date, then by order of arrival. The day is a date, YYYY-MM-DD.
 */
export function consentOn(workflow: Workflow, of: Pick<Case, "records">, purpose: string, day: string): ConsentState {
  return consentState(indexOf(workflow), of.records, purpose, day);
}
