import type { Interval } from "../../indicator-table.ts";

/** A figure with its own interval. */
export interface Bounded {
  readonly value: number;
  readonly interval: Interval;
}

/**
 * The interval of the first figure less the second, from the interval of each: Newcombe's, which squares and adds their reaches.
 *
 * For shares with Wilson's intervals it lies within -1 and 1 and holds for 0 % and 100 % too.
 * Source: R. G. Newcombe, Interval Estimation for the Difference between Independent Proportions (1998), method 10.
 *
 * @example
 * import { wilsonInterval } from "../wilson-interval.ts";
 * const of = (n, d) => ({ value: n / d, interval: wilsonInterval(n, d, 0.95) });
 * const { low, high } = differenceInterval(of(56, 70), of(48, 80));
 * [low.toFixed(4), high.toFixed(4)]; // => ["0.0524", "0.3339"]
 */
export function differenceInterval(a: Bounded, b: Bounded): Interval {
  const value = a.value - b.value;
  return {
    low: value - Math.hypot(a.value - a.interval.low, b.interval.high - b.value),
    high: value + Math.hypot(a.interval.high - a.value, b.value - b.interval.low),
    method: "newcombe",
  };
}
