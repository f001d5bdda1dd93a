/**
 * What is kept of the records of one cell, in one stratum after another: sums whose number does not grow with the records.
 * Changed by `addWeighted`.
 *
 * `y` is what is counted or measured, `x` what it is divided by: 1 for a mean and for a share whose records are its denominator.
 */
export interface WeightedSums {
  /** Records. */
  n: number;
  /** Taken from y, times x, before it is summed: a ratio close to that of all records, so that nothing cancels. */
  shift: number;
  /** Sum of the sizes of weight times x, and what it was when the shift was set. */
  size: number;
  sizeAtShift: number;
  /** Sum of the weights, and of their squares. */
  weight: number;
  weightSquares: number;
  readonly strata: Map<string, StratumSums>;
}

/** Sums over the records of a cell in one stratum, of weight times y (less the shift) and times x, and of the products of these. */
interface StratumSums {
  n: number;
  y: number;
  x: number;
  yy: number;
  xy: number;
  xx: number;
}

/** The sums of no record yet. */
export function newWeightedSums(): WeightedSums {
  return { n: 0, shift: 0, size: 0, sizeAtShift: 0, weight: 0, weightSquares: 0, strata: new Map() };
}
