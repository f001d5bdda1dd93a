import { bandOf } from "./band-of.ts";
import { notApplicable } from "./item-plan.ts";
import type { DimensionPlan, Plan } from "./plan.ts";
import type { Band, Score } from "./score.ts";

/** The integer sums of one dimension, before the one division (rules S1, S3). */
export interface Sums {
  /** sum(w*v) over the answered items. */
  readonly numerator: number;
  /** sum(w) over the answered items. */
  readonly answeredWeight: number;
  /** sum(w) over the items that apply. */
  readonly applicableWeight: number;
  /** Counts, for display. */
  readonly answered: number;
  readonly applicable: number;
}

/** Adds up one dimension. `outcomes` holds what each item of the plan counts as. */
export function sumDimension(dimension: DimensionPlan, outcomes: readonly number[]): Sums {
  let numerator = 0;
  let answeredWeight = 0;
  let applicableWeight = 0;
  let answered = 0;
  let applicable = 0;
  for (const { index, weight } of dimension.items) {
    const outcome = outcomes[index] as number;
    if (outcome === notApplicable) continue;
    applicable++;
    applicableWeight += weight;
    if (outcome < 0) continue;
    answered++;
    answeredWeight += weight;
    numerator += weight * outcome;
  }
  return { numerator, answeredWeight, applicableWeight, answered, applicable };
}

/** Whether enough weight is answered (rule S4), in this form of the comparison everywhere. */
export function isSufficient(answeredWeight: number, applicableWeight: number, minimumShare: number): boolean {
  return applicableWeight > 0 && answeredWeight > 0 && answeredWeight / applicableWeight >= minimumShare;
}

/** The score of one dimension: integer sums and one division (rule S1), or insufficient (rule S4). */
export function scoreDimension(plan: Plan, dimension: DimensionPlan, sums: Sums): Score {
  const { numerator, answeredWeight, applicableWeight, answered, applicable } = sums;
  const share = applicableWeight > 0 ? answeredWeight / applicableWeight : 0;
  if (!isSufficient(answeredWeight, applicableWeight, dimension.minAnsweredShare)) {
    return { status: "insufficient", answered, applicable, share, minimumShare: dimension.minAnsweredShare };
  }
  const value = numerator / (plan.scoring.scale * answeredWeight);
  return { status: "scored", value, band: bandIn(plan, dimension.id, value), answered, applicable, share };
}

/** Mean of the scored dimensions in definition order, in doubles (rule S2). */
export function scoreComposite(plan: Plan, dimensions: readonly Score[]): Score {
  const { weights, minScoredShare = 1 } = plan.scoring.composite;
  let sum = 0;
  let scoredWeight = 0;
  let allWeight = 0;
  let answered = 0;
  let applicable = 0;
  plan.dimensions.forEach(({ id }, i) => {
    const weight = weights[id] ?? 0;
    const score = dimensions[i] as Score;
    answered += score.answered;
    applicable += score.applicable;
    allWeight += weight;
    if (score.status === "insufficient") return;
    scoredWeight += weight;
    sum += weight * score.value;
  });
  const share = scoredWeight / allWeight;
  if (!isSufficient(scoredWeight, allWeight, minScoredShare)) return { status: "insufficient", answered, applicable, share, minimumShare: minScoredShare };
  const value = sum / scoredWeight;
  return { status: "scored", value, band: bandIn(plan, "composite", value), answered, applicable, share };
}

function bandIn({ cutoffs }: Plan, id: string, value: number): Band | null {
  return cutoffs?.appliesTo.includes(id) ? { set: cutoffs.id, id: bandOf(cutoffs, value) } : null;
}
