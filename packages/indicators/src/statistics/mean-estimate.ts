import type { Estimate } from "./estimate.ts";
import type { Moments } from "./moments.ts";
import { tEstimate } from "./t-estimate.ts";

/**
 * The mean of a sample with the interval of Student's t.
 *
 * Of no number there is no mean: `undefined`. One number, or numbers that are all alike, do not show how they vary: no interval.
 * R: `t.test(x, conf.level = confidence)`.
 *
 * @example
 * const { value, interval } = meanEstimate({ n: 3, mean: 5, squares: 26 }, 0.95);
 * [value, interval.low.toFixed(6), interval.high.toFixed(6)]; // => [5, "-3.956686", "13.956686"]
 */
export function meanEstimate({ n, mean, squares }: Readonly<Moments>, confidence: number): Estimate | undefined {
  if (n === 0) return undefined;
  return tEstimate(mean, n > 1 ? squares / (n - 1) / n : 0, n - 1, confidence);
}
