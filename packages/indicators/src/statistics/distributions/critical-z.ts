import { gammaTails } from "./gamma-tails.ts";
import { outsideOf } from "./outside-of.ts";
import { solve } from "./solve.ts";

/**
 * How many standard errors an interval of the normal distribution reaches to either side.
 *
 * Confidence between 0 and 1; throws a RangeError otherwise. R: `qnorm((1 - confidence) / 2, lower.tail = FALSE)`.
 *
 * @example
 * criticalZ(0.95).toFixed(6); // => "1.959964"
 */
export function criticalZ(confidence: number): number {
  const pointAt = (z: number) => {
    const { upper, density } = gammaTails(0.5, (z * z) / 2);
    return { value: upper, slope: -density * z };
  };
  return solve(pointAt, outsideOf(confidence), { from: 1, isFalling: true });
}
