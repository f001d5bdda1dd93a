import { pOfT } from "../distributions/p-of-t.ts";
import type { Estimate } from "../estimate.ts";
import { tEstimate } from "../t-estimate.ts";
import type { Comparison } from "./comparison.ts";

/**
 * The first estimate less the second, of different people: Welch's t for means, and the same for weighted estimates.
 *
 * Variances add; degrees of freedom by Satterthwaite. Where either has no standard error, or both are all alike, there is the difference
 * alone. R: `t.test(x, y, conf.level = confidence)`.
 *
 * @example
 * differenceOfEstimates({ value: 5, standardError: 3, degreesOfFreedom: 2 }, { value: 1, standardError: 4, degreesOfFreedom: 2 }, 0.95)
 *   .pValue?.toFixed(6); // => "0.471801"
 */
export function differenceOfEstimates(a: Estimate, b: Estimate, confidence: number): Comparison {
  const value = a.value - b.value;
  if (a.standardError === undefined || b.standardError === undefined) return { value };
  const [first, second] = [a.standardError ** 2, b.standardError ** 2];
  const variance = first + second;
  const freedom = variance ** 2 / (first ** 2 / a.degreesOfFreedom + second ** 2 / b.degreesOfFreedom);
  const { interval, degreesOfFreedom, standardError } = tEstimate(value, variance, freedom, confidence);
  if (interval === undefined || standardError === undefined) return { value };
  return { value, interval, pValue: pOfT(value / standardError, degreesOfFreedom), degreesOfFreedom };
}
