import type { Moments } from "./moments.ts";

/**
 * Adds a number to moments, which it changes.
 *
 * Differences from the mean are summed, not squares that would swallow them. Throws a RangeError for a number that is not finite.
 * Source: B. P. Welford, Note on a Method for Calculating Corrected Sums of Squares and Products (1962).
 *
 * @example
 * import { newMoments } from "./moments.ts";
 * const moments = newMoments();
 * for (const value of [2, 4, 9]) addToMoments(moments, value);
 * moments; // => { n: 3, mean: 5, squares: 26 }
 */
export function addToMoments(moments: Moments, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${value} is no finite number`);
  moments.n++;
  const difference = value - moments.mean;
  moments.mean += difference / moments.n;
  moments.squares += difference * (value - moments.mean);
}
