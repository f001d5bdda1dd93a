import type { SampleDesign } from "./sample-design.ts";
import type { WeightedSums } from "./weighted-sums.ts";

/**
 * The variance of a sum of weight times (y less ratio times x) over a cell, sampled with replacement within strata.
 *
 * Of each stratum, n/(n-1) times the sum of the squared differences from its mean, where n counts the units of the whole sample: those
 * outside the cell are 0, not left out. y is less the shift, and so must be the ratio. Throws a RangeError where the design lacks a unit.
 * Source: K. Wolter, Introduction to Variance Estimation, ch. 6 (Taylor series). R: survey's `svyrecvar` without finite population correction.
 */
export function linearisedVariance({ strata }: WeightedSums, design: SampleDesign, ratio: number): number {
  let variance = 0;
  for (const [stratum, { n, y, x, yy, xy, xx }] of strata) {
    const units = design.get(stratum) ?? 0;
    if (units < n || units < 2) throw new RangeError(`stratum "${stratum}" has ${units} units, and ${n} of them are in the cell`);
    const sum = y - ratio * x;
    const squares = yy - 2 * ratio * xy + ratio * ratio * xx;
    variance += (units / (units - 1)) * Math.max(0, squares - (sum * sum) / units);
  }
  return variance;
}
