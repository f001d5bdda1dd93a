import type { WeightedSums } from "./weighted-sums.ts";

/**
 * Moves the shift of sums to the ratio that they will have with the next record, and the sums with it.
 *
 * Called whenever the weight at hand has doubled, so that a record that weighs more than all before it finds the shift close to its own
 * ratio: squares of large weights would otherwise cancel. Where there is nothing to divide by yet the shift stays.
 */
export function moveShift(sums: WeightedSums, next: { readonly weight: number; readonly y: number; readonly x: number }): void {
  sums.sizeAtShift = sums.size;
  const weight = sums.n === 0 ? 1 : next.weight; // alone its weight cancels, and would leave a rounding error
  let y = weight * (next.y - sums.shift * next.x);
  let x = weight * next.x;
  for (const of of sums.strata.values()) {
    y += of.y;
    x += of.x;
  }
  if (x === 0) return;
  const move = y / x;
  sums.shift += move;
  for (const of of sums.strata.values()) {
    of.yy -= 2 * move * of.xy - move * move * of.xx;
    of.xy -= move * of.xx;
    of.y -= move * of.x;
  }
}
