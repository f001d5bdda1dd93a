import { tTails } from "./t-tails.ts";

/**
 * The two-sided p value of a value of Student's t.
 *
 * Degrees of freedom above 0, also fractional. R: `2 * pt(-abs(t), df)`.
 *
 * @example
 * pOfT(12.7062047361747, 1).toFixed(12); // => "0.050000000000"
 */
export function pOfT(t: number, degreesOfFreedom: number): number {
  return t === 0 ? 1 : tTails(Math.abs(t), degreesOfFreedom).outside;
}
