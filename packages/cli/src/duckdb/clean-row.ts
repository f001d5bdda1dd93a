import { type Instrument, type Item, referenceOf } from "@reintegration/model";
import { conditionToSql, type RowItems } from "@reintegration/sql";
import type { FlatColumns } from "./flat-columns.ts";
import { sqlText } from "./sql-text.ts";

/**
 * Conditions that together hold only for rows that are plain and break no rule. A row that breaks one of them may be in order
 * still: this is a sieve and not a check, so it may ask for little and be fast.
 */
export function cleanRow(
  instrument: Instrument,
  { cells, isFineOf, furtherOf, ofTools, ofReviews }: FlatColumns,
  isJson: boolean,
): string[] {
  const fields = [...instrument.context, ...instrument.items];
  const row: RowItems = { dialect: "duckdb", alias: "flat", items: new Map(fields.map((item) => [item.key, item])) };
  const isClean = (item: Item): string[] => {
    const cell = cells.get(item.key);
    const isFine = isFineOf.get(item.key);
    // that an item without a column is unanswered is said once for the file; of JSON, and of the context, in each row
    if (cell === undefined || isFine === undefined) return isJson && item.required ? ["FALSE"] : [];
    const isBlank = `coalesce(${cell} = '', TRUE)`;
    const isRelevant = item.relevance && conditionToSql(row, item.relevance);
    const isGood = item.required ? `coalesce(${isFine}, FALSE)` : `coalesce(${cell} = '' OR ${isFine}, TRUE)`;
    // that an answer is not relevant can be a warning only of an answer; a missing kind is left to the check
    return isRelevant === undefined ? [isGood] : [`CASE WHEN ${isRelevant} THEN ${isGood} ELSE ${isBlank} END`];
  };
  const order = instrument.dateOrder.map(([earlier, later]) => {
    const [first, second] = [cells.get(earlier), cells.get(later)];
    if (first === undefined || second === undefined) return "TRUE";
    const start = (cell: string): string => `substr(${cell}, 1, least(length(${first}), length(${second})))`;
    return `coalesce(${start(first)} <= ${start(second)}, TRUE)`;
  });
  const { consentRefused, tooYoung } = instrument;
  return [
    `coalesce(flat.rs_instrument = ${sqlText(referenceOf(instrument))}, FALSE)`,
    ...fields.flatMap(isClean),
    ...[...furtherOf.values()].flat(),
    ...order,
    ...(consentRefused ? [`NOT ${conditionToSql(row, consentRefused)}`] : []),
    ...(tooYoung ? [`NOT ${conditionToSql(row, tooYoung)}`] : []),
    ...ofTools,
    ...ofReviews,
  ];
}
