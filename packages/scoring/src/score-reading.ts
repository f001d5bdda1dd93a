import type { Plan } from "./plan.ts";
import type { ComputedScore, Score } from "./score.ts";
import { scoreSums } from "./score-sums.ts";
import { sumDimension } from "./sum-dimension.ts";

/**
 * The scores of a response that was read. The composite is the mean of the scored dimensions, in their order, in doubles (rule S2); a
 * dimension of weight 0 stands beside it, and not even its items are counted.
 */
export function scoreReading(plan: Plan, outcomes: readonly number[]): ComputedScore {
  const { stamp, scoring } = plan;
  const dimensions: Record<string, Score> = {};
  const all = { numerator: 0, answeredWeight: 0, applicableWeight: 0, answered: 0, applicable: 0 };
  for (const dimension of plan.dimensions) {
    const { id, weight, minAnsweredShare } = dimension;
    const score = scoreSums(plan, id, sumDimension(dimension, outcomes), scoring.scale, minAnsweredShare);
    dimensions[id] = score;
    if (weight === 0) continue;
    all.answered += score.answered;
    all.applicable += score.applicable;
    all.applicableWeight += weight;
    if (score.status === "insufficient") continue;
    all.answeredWeight += weight;
    all.numerator += weight * score.value;
  }
  return { status: "computed", dimensions, composite: scoreSums(plan, "composite", all, 1, scoring.composite.minScoredShare ?? 1), stamp };
}
