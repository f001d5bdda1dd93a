import { type RecordType, type RuleId, recordProblems } from "@reintegration/model";
import { cellRules } from "./cell-rules.ts";
import type { CheckOptions, CheckReport } from "./check-response.ts";

const rulesOfRecord = [
  "missing-record-type",
  "record-mismatch",
  "record-without-id",
  "unknown-field",
  ...cellRules,
  "too-many-rows",
  "amount-without-currency",
  "total-differs",
  "row-not-found",
  "answered-not-relevant",
  "not-applicable-but-relevant",
  "required-unanswered",
  "dates-out-of-order",
] as const satisfies readonly RuleId[];

/**
 * Checks one record against any record type: its structure, as the JSON Schema has it, and its meaning: relevance, exclusive
 * choices, dates, amounts, its own id (rules C2, C3, J4, M1, M3, S5). All problems at once; nothing is thrown for data.
 *
 * `null`, `""` and `[]` read as absent here; the canonical form that the JSON Schema describes leaves such keys out, but for an
 * empty list. Whether the records that it refers to are there is not looked at: that takes all of them.
 */
export function checkRecord(type: RecordType, record: unknown, options: CheckOptions = {}): CheckReport {
  const problems = recordProblems(type, record, "", options);
  return options.asOf === undefined
    ? { problems, checked: rulesOfRecord, skipped: [{ rule: "future-date", reason: "no day of checking (asOf) was given" }] }
    : { problems, checked: [...rulesOfRecord, "future-date"], skipped: [] };
}
