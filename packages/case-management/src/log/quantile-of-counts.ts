/**
 * A quantile of whole numbers of which it is known how often each came, by linear interpolation between order statistics (type 7 of R).
 *
 * With nothing counted there is none: `null`, never 0.
 *
 * @example
 * quantileOfCounts(new Map([[1, 1], [2, 1], [10, 2]]), 0.5); // => 6
 * quantileOfCounts(new Map(), 0.5); // => null
 */
export function quantileOfCounts(counts: ReadonlyMap<number, number>, share: number): number | null {
  const sorted = [...counts].sort(([one], [other]) => one - other);
  const total = sorted.reduce((sum, [, count]) => sum + count, 0);
  if (total === 0) return null;
  const place = (total - 1) * share;
  const below = Math.floor(place);
  const valueAt = (index: number): number => {
    let passed = 0;
    for (const [value, count] of sorted) if ((passed += count) > index) return value;
    return sorted.at(-1)?.[0] ?? 0;
  };
  const low = valueAt(below);
  return low + (valueAt(Math.min(below + 1, total - 1)) - low) * (place - below);
}
