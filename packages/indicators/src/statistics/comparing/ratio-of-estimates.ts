import { criticalZ } from "../distributions/critical-z.ts";
import type { Estimate } from "../estimate.ts";
import type { Comparison } from "./comparison.ts";

/**
 * The first estimate over the second, of different people, with an interval on the logarithm.
 *
 * Only where both lie above 0, otherwise `undefined`; without a standard error on either side, or with one so large
 * that the interval has no end, there is the ratio alone.
 *
 * @example
 * const ratio = ratioOfEstimates(
 *   { value: 4, standardError: 0.8, degreesOfFreedom: 9 },
 *   { value: 2, standardError: 0.3, degreesOfFreedom: 9 },
 *   0.95,
 * );
 * [ratio?.value, ratio?.interval?.low.toFixed(6), ratio?.interval?.high.toFixed(6)]; // => [2, "1.225264", "3.264603"]
 */
export function ratioOfEstimates(a: Estimate, b: Estimate, confidence: number): Comparison | undefined {
  if (!(a.value > 0 && b.value > 0)) return undefined;
  const value = a.value / b.value;
  if (a.standardError === undefined || b.standardError === undefined) return { value };
  const factor = Math.exp(criticalZ(confidence) * Math.hypot(a.standardError / a.value, b.standardError / b.value));
  if (value * factor === Number.POSITIVE_INFINITY) return { value };
  return { value, interval: { low: value / factor, high: value * factor, method: "log" } };
}
