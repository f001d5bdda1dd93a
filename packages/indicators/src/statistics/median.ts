/**
 * The middle value: of an even number of values the mean of the two in the middle (R's type 7).
 *
 * Of no values there is none: `undefined`. Exact, so it needs all the values at once, 8 bytes each and a sorted copy; a list of numbers may
 * hold no NaN. R: `median(x)`.
 *
 * @example
 * median([9, 2, 4, 3]); // => 3.5
 * median([]); // => undefined
 */
export function median(values: Float64Array | readonly number[]): number | undefined {
  const sorted = Float64Array.from(values).sort();
  if (Number.isNaN(sorted.at(-1))) throw new RangeError("NaN is no value");
  const upper = sorted[sorted.length >> 1];
  const lower = sorted[(sorted.length - 1) >> 1];
  return upper === undefined || lower === undefined ? undefined : lower + (upper - lower) / 2;
}
