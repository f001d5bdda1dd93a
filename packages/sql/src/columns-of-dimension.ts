import type { ScoredDimension } from "@reintegration/model";
import type { Column } from "./create-view.ts";
import type { Dialect } from "./dialect.ts";
import { doubleLiteral } from "./double-literal.ts";
import { quotient } from "./quotient.ts";

/** The value and share of one dimension from its sums (rules S1, S4): one division each, of integers brought to doubles. */
export function columnsOfDimension(dialect: Dialect, { id, minAnsweredShare }: ScoredDimension, scale: number, alias: string): Column[] {
  const of = (name: string): string => `${alias}.${id}_${name}`;
  const share = quotient(dialect, of("answered_weight"), of("applicable_weight"));
  const isSufficient = `${of("answered_weight")} > 0 AND ${share} >= ${doubleLiteral(dialect, minAnsweredShare)}`;
  const value = quotient(dialect, of("numerator"), `${scale} * ${of("answered_weight")}`);
  return [
    [`${id}`, `CASE WHEN ${alias}.is_scorable AND ${isSufficient}\n    THEN ${value}\n  END`],
    [`${id}_share`, `COALESCE(${share}, ${doubleLiteral(dialect, 0)})`],
  ];
}
