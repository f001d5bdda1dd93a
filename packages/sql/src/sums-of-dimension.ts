import type { ScoredDimension } from "@reintegration/model";
import type { Column } from "./create-view.ts";
import { outcomes } from "./outcome-of-item.ts";

/** Integers of 32 bits hold less than this. */
const many = 2 ** 31;

/**
 * The integer sums of one dimension before the one division (rules S1, S3), as expressions over the outcomes of its items:
 * written out, term by term, never as an aggregate.
 */
export function sumsOfDimension({ id, weights }: ScoredDimension, scale: number, alias: string): Column[] {
  const items = Object.entries(weights);
  const total = items.reduce((sum, [, weight]) => sum + weight, 0);
  const literal = (weight: number): string => (total * scale < many ? String(weight) : `CAST(${weight} AS BIGINT)`);
  const sum = (term: (outcome: string, weight: string) => string): string =>
    items.map(([key, weight]) => term(`${alias}.${key}`, literal(weight))).join("\n    + ");
  const count = (least: number): string => sum((outcome) => `CASE WHEN ${outcome} >= ${least} THEN 1 ELSE 0 END`);
  const weight = (least: number): string => sum((outcome, of) => `CASE WHEN ${outcome} >= ${least} THEN ${of} ELSE 0 END`);
  const best = (outcome: string, of: string): string => (of === "1" ? `GREATEST(${outcome}, 0)` : `${of} * GREATEST(${outcome}, 0)`);
  return [
    [`${id}_numerator`, sum(best)],
    [`${id}_answered_weight`, weight(0)],
    [`${id}_applicable_weight`, weight(outcomes.unanswered)],
    [`${id}_answered`, count(0)],
    [`${id}_applicable`, count(outcomes.unanswered)],
  ];
}
