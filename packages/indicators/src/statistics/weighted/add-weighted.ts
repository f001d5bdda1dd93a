import { moveShift } from "./move-shift.ts";
import type { WeightedSums } from "./weighted-sums.ts";

/** A record as an estimate sees it. */
export interface WeightedRecord {
  /** `""` where the sample has no strata. */
  readonly stratum: string;
  /** How many people of the population the record stands for: above 0. */
  readonly weight: number;
  /** The measured value, or 1 or 0 for a share. */
  readonly y: number;
  /** What y is divided by; 1 where it is left out. */
  readonly x?: number;
}

/**
 * Adds a record of a cell to its sums, which it changes.
 *
 * Throws a RangeError for a weight that is not above 0, and for numbers that are not finite: such records are problems before they come here.
 */
export function addWeighted(sums: WeightedSums, { stratum, weight, y, x = 1 }: WeightedRecord): void {
  if (!(weight > 0 && Number.isFinite(weight) && Number.isFinite(y) && Number.isFinite(x)))
    throw new RangeError(`weight ${weight}, y ${y}, x ${x}: a weight must lie above 0, and all must be finite`);
  const wx = weight * x;
  sums.size += Math.abs(wx);
  if (sums.size >= 2 * sums.sizeAtShift) moveShift(sums, { weight, y, x });
  sums.n++;
  sums.weight += weight;
  sums.weightSquares += weight * weight;
  let of = sums.strata.get(stratum);
  if (of === undefined) sums.strata.set(stratum, (of = { n: 0, y: 0, x: 0, yy: 0, xy: 0, xx: 0 }));
  const wy = weight * (y - sums.shift * x);
  of.n++;
  of.y += wy;
  of.x += wx;
  of.yy += wy * wy;
  of.xy += wx * wy;
  of.xx += wx * wx;
}
