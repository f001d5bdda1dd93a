import type { Cutoffs } from "@reintegration/model";

/**
 * The id of the band that a score lies in (rule S7): `from` belongs to a band, `to` does not, but for the last band.
 *
 * Compares the unrounded score with the bounds as they are written. A score outside all bands is a `RangeError`.
 *
 * @example
 * const halves = { id: "halves", appliesTo: ["composite"], bands: [{ id: "low", from: 0, to: 0.5 }, { id: "high", from: 0.5, to: 1 }] };
 * bandOf(halves, 0.5); // => "high"
 * bandOf(halves, 1); // => "high"
 */
export function bandOf(cutoffs: Cutoffs, value: number): string {
  const { bands } = cutoffs;
  const band = bands.find(({ from, to }, index) => value >= from && (value < to || (index === bands.length - 1 && value === to)));
  if (band === undefined) throw new RangeError(`${value} lies in no band of ${cutoffs.id}`);
  return band.id;
}
