/** Mean and spread of numbers that come one by one. */
export interface Moments {
  readonly n: number;
  /** `null` where there is no number. */
  readonly mean: number | null;
  /** Standard deviation of a sample (n - 1); `null` with fewer than two numbers. */
  readonly sd: number | null;
  readonly min: number | null;
  readonly max: number | null;
}

/**
 * Collects moments in one pass and constant memory, by Welford's method, which does not lose digits as a sum of squares does.
 *
 * @example
 * const heights = momentsOf();
 * for (const height of [1, 2, 3, 4]) heights.add(height);
 * heights.moments().mean; // => 2.5
 * heights.moments().sd; // => 1.2909944487358056
 */
export function momentsOf(): { add(value: number): void; moments(): Moments } {
  let n = 0;
  let mean = 0;
  let squares = 0;
  let min = Number.POSITIVE_INFINITY;
  let max = Number.NEGATIVE_INFINITY;
  return {
    add(value) {
      n++;
      const distance = value - mean;
      mean += distance / n;
      squares += distance * (value - mean);
      if (value < min) min = value;
      if (value > max) max = value;
    },
    moments: () =>
      n === 0 ? { n, mean: null, sd: null, min: null, max: null } : { n, mean, sd: n > 1 ? Math.sqrt(squares / (n - 1)) : null, min, max },
  };
}
