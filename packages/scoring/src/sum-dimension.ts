import type { DimensionPlan } from "./plan.ts";
import { notApplicable } from "./plan-item.ts";

/** The integer sums of one dimension, before the one division (rules S1, S3). */
export interface Sums {
  /** sum(w*v) over the answered items. */
  numerator: number;
  /** sum(w) over the answered items. */
  answeredWeight: number;
  /** sum(w) over the items that apply. */
  applicableWeight: number;
  /** Counts, for display. */
  answered: number;
  applicable: number;
}

/** Adds up one dimension. `outcomes` holds what each item of the plan counts as. */
export function sumDimension({ items }: DimensionPlan, outcomes: readonly number[]): Sums {
  const sums = { numerator: 0, answeredWeight: 0, applicableWeight: 0, answered: 0, applicable: 0 };
  for (const { index, weight } of items) {
    const outcome = outcomes[index] as number;
    if (outcome === notApplicable) continue;
    sums.applicable++;
    sums.applicableWeight += weight;
    if (outcome < 0) continue;
    sums.answered++;
    sums.answeredWeight += weight;
    sums.numerator += weight * outcome;
  }
  return sums;
}
