import { pOfZ } from "../distributions/p-of-z.ts";
import { wilsonInterval } from "../wilson-interval.ts";
import type { Comparison, ShareCounts } from "./comparison.ts";
import { differenceInterval } from "./difference-interval.ts";

/**
 * The first share less the second, of different people: Newcombe's interval from the two of Wilson; p value of the z test, pooled.
 *
 * Without correction for continuity. Where both are 0 % or both 100 % there is no p value. A share of nobody gives `undefined`.
 * R: `prop.test(numerators, denominators, correct = FALSE)$p.value`.
 *
 * @example
 * differenceOfShares({ numerator: 56, denominator: 70 }, { numerator: 48, denominator: 80 }, 0.95)?.pValue?.toFixed(6); // => "0.008045"
 */
export function differenceOfShares(a: ShareCounts, b: ShareCounts, confidence: number): Comparison | undefined {
  const [first, second] = [wilsonInterval(a.numerator, a.denominator, confidence), wilsonInterval(b.numerator, b.denominator, confidence)];
  if (first === undefined || second === undefined) return undefined;
  const one = { value: a.numerator / a.denominator, interval: first };
  const other = { value: b.numerator / b.denominator, interval: second };
  const value = one.value - other.value;
  const interval = differenceInterval(one, other);
  const pooled = (a.numerator + b.numerator) / (a.denominator + b.denominator);
  if (pooled === 0 || pooled === 1) return { value, interval };
  const standardError = Math.sqrt(pooled * (1 - pooled) * (1 / a.denominator + 1 / b.denominator));
  return { value, interval, pValue: pOfZ(value / standardError) };
}
