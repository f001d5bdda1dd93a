import { criticalZ } from "../distributions/critical-z.ts";
import type { Comparison, ShareCounts } from "./comparison.ts";

/**
 * The first share over the second, of different people, with the interval of Katz on the logarithm.
 *
 * Only where both numerators lie above 0, otherwise `undefined`: a ratio with 0 % has no such interval. Both 100 % have a ratio alone.
 * Source: D. Katz et al., Obtaining Confidence Intervals for the Risk Ratio in Cohort Studies (1978).
 *
 * @example
 * const ratio = ratioOfShares({ numerator: 20, denominator: 100 }, { numerator: 10, denominator: 100 }, 0.95);
 * [ratio?.value, ratio?.interval?.low.toFixed(6), ratio?.interval?.high.toFixed(6)]; // => [2, "0.986563", "4.054479"]
 */
export function ratioOfShares(a: ShareCounts, b: ShareCounts, confidence: number): Comparison | undefined {
  if (!(a.numerator > 0 && b.numerator > 0)) return undefined;
  const value = a.numerator / a.denominator / (b.numerator / b.denominator);
  const variance =
    (a.denominator - a.numerator) / a.denominator / a.numerator + (b.denominator - b.numerator) / b.denominator / b.numerator;
  if (variance === 0) return { value };
  const factor = Math.exp(criticalZ(confidence) * Math.sqrt(variance));
  return { value, interval: { low: value / factor, high: value * factor, method: "log" } };
}
