import { outsideOf } from "./outside-of.ts";
import { solve } from "./solve.ts";
import { tTails } from "./t-tails.ts";

/**
 * How many standard errors an interval of Student's t reaches to either side.
 *
 * Degrees of freedom above 0, also fractional; confidence between 0 and 1. Throws a RangeError otherwise.
 * R: `qt((1 - confidence) / 2, df, lower.tail = FALSE)`.
 *
 * @example
 * criticalT(0.95, 1).toFixed(3); // => "12.706"
 */
export function criticalT(confidence: number, degreesOfFreedom: number): number {
  if (!(degreesOfFreedom > 0)) throw new RangeError(`degrees of freedom must lie above 0, not ${degreesOfFreedom}`);
  const pointAt = (t: number) => {
    const { outside, density } = tTails(t, degreesOfFreedom);
    return { value: outside, slope: -2 * density };
  };
  return solve(pointAt, outsideOf(confidence), { from: 1, isFalling: true });
}
