import type { LogScope } from "@reintegration/case-management";
import type { LogColumn, LogMap } from "@reintegration/forms";

/** What a log can show, by the columns that were read and what the map says of all rows. */
export function scopeOf(columns: readonly LogColumn[], { constants = {} }: LogMap): LogScope {
  const { role, ...facts } = constants;
  return {
    roles: role !== undefined || columns.some(({ holds }) => holds === "role"),
    facts: [...new Set([...columns.flatMap(({ fact }) => fact?.key ?? []), ...Object.keys(facts)])],
    records: [...new Set(columns.flatMap(({ record }) => record ?? []))],
    consents: [...new Set(columns.flatMap(({ consent }) => consent ?? []))],
    ...(columns.some(({ holds }) => holds === "records") && { wholeRecords: true }),
    byEvent: columns.every(({ step }) => step === undefined),
  };
}
