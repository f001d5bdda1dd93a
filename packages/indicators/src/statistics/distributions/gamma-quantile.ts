import { gammaTails } from "./gamma-tails.ts";
import { solve } from "./solve.ts";

/**
 * The value of the gamma distribution with scale 1 that has a probability below or above it.
 *
 * Shape above 0, probability between 0 and 1. R: `qgamma(probability, shape, lower.tail = side == "below")`.
 *
 * @example
 * gammaQuantile(0.025, 1, "below").toFixed(6); // => "0.025318"
 */
export function gammaQuantile(probability: number, shape: number, side: "below" | "above"): number {
  const isFalling = side === "above";
  const pointAt = (x: number) => {
    const { lower, upper, density } = gammaTails(shape, x);
    return isFalling ? { value: upper, slope: -density } : { value: lower, slope: density };
  };
  return solve(pointAt, probability, { from: shape, isFalling });
}
