import { gammaTails } from "./gamma-tails.ts";

/**
 * The two-sided p value of a value of the standard normal distribution.
 *
 * R: `2 * pnorm(-abs(z))`.
 *
 * @example
 * pOfZ(1.959963984540054).toFixed(12); // => "0.050000000000"
 */
export function pOfZ(z: number): number {
  return z === 0 ? 1 : gammaTails(0.5, (z * z) / 2).upper;
}
