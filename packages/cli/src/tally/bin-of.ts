/** Number of bins of a histogram of scores. */
export const binCount = 10;

/**
 * The bin of a score from 0 to 1: `[0, 0.1)` is 0, and so on; 1 lies in the last one.
 *
 * @example
 * binOf(0.1); // => 1
 * binOf(0.3); // => 3
 * binOf(1); // => 9
 */
export function binOf(value: number): number {
  return Math.max(0, Math.min(binCount - 1, Math.floor(value * binCount)));
}
