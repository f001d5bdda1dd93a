import { referenceOf, type Workflow } from "@reintegration/model";
import type { LogScope } from "./log-scope.ts";

/**
 * A scope with all that whole records show: every record, consent for every purpose, and every fact, since one that never came is known not
 * to have come. Any other scope stays as it is.
 */
export function fullScope({ facts, records, transitions }: Workflow, scope: LogScope): LogScope {
  if (scope.wholeRecords !== true) return scope;
  return {
    ...scope,
    facts: facts.map(({ key }) => key),
    records: records.map(referenceOf),
    consents: [...new Set(transitions.flatMap(({ consent }) => consent ?? []))],
    byEvent: true,
  };
}
