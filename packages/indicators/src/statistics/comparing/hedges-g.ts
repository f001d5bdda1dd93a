import type { Moments } from "../moments.ts";

/**
 * How large the difference of two means is, as Hedges' g: in standard deviations of the two groups pooled, corrected for small groups.
 *
 * Small is 0.2, medium 0.5, large 0.8. The correction is 1 - 3/(4 df - 1). `undefined` where the values are all alike or too few.
 * Source: L. V. Hedges, Distribution Theory for Glass's Estimator of Effect Size (1981).
 *
 * @example
 * hedgesG({ n: 3, mean: 5, squares: 8 }, { n: 3, mean: 3, squares: 8 }); // => 0.8
 */
export function hedgesG(a: Readonly<Moments>, b: Readonly<Moments>): number | undefined {
  const freedom = a.n + b.n - 2;
  const deviation = Math.sqrt((a.squares + b.squares) / freedom);
  if (a.n === 0 || b.n === 0 || !(deviation > 0)) return undefined;
  return ((a.mean - b.mean) / deviation) * (1 - 3 / (4 * freedom - 1));
}
