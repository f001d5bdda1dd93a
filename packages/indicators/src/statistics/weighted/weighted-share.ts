import { criticalT } from "../distributions/critical-t.ts";
import { tEstimate } from "../t-estimate.ts";
import { wilsonInterval } from "../wilson-interval.ts";
import { linearise } from "./linearise.ts";
import type { SampleDesign } from "./sample-design.ts";
import type { WeightedOutcome } from "./weighted-outcome.ts";
import type { WeightedSums } from "./weighted-sums.ts";

/**
 * A weighted share, with Wilson's interval on the effective sample size.
 *
 * Effective is the number of people whom a simple sample would need for the same variance, p(1-p)/variance, corrected for the degrees of
 * freedom; never more than the records of the cell. Where the sample shows no variance (0 %, 100 %) it is Kish's, (Σw)²/Σw².
 * y is 1 or 0, x is 1. Source: E. L. Korn, B. I. Graubard, Confidence Intervals for Proportions with Small Expected Number of Positive
 * Counts (1998), with Wilson's interval in place of Clopper's and Pearson's.
 *
 * @example
 * import { addWeighted } from "./add-weighted.ts";
 * import { newWeightedSums } from "./weighted-sums.ts";
 * const sums = newWeightedSums();
 * for (const weight of [3, 1]) addWeighted(sums, { stratum: "", weight, y: 0 });
 * weightedShare(sums, new Map([["", 2]]), 0.95).interval.high.toFixed(6); // => "0.705961"
 */
export function weightedShare(sums: WeightedSums, design: SampleDesign, confidence: number): WeightedOutcome {
  const linear = linearise(sums, design);
  if (linear.status !== "estimated") return linear;
  const { variance, degreesOfFreedom } = linear;
  const value = Math.min(1, Math.max(0, linear.value));
  const { interval: _symmetric, ...estimate } = tEstimate(value, variance, degreesOfFreedom, confidence);
  const n = sums.n;
  if (degreesOfFreedom < 1) return { status: "estimated", n, ...estimate };
  const isVaried = estimate.standardError !== undefined;
  const alike = (sums.weight * sums.weight) / sums.weightSquares;
  const simple = isVaried ? (value * (1 - value)) / variance : value > 0 && value < 1 ? n : alike;
  const correction = (criticalT(confidence, n - 1) / criticalT(confidence, degreesOfFreedom)) ** 2;
  const effective = Math.min(n, simple * correction);
  const interval = wilsonInterval(value * effective, effective, confidence);
  return { status: "estimated", n, ...estimate, ...(interval && { interval: { ...interval, method: "wilson-effective" } }) };
}
