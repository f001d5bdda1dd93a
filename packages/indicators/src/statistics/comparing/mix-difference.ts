/**
 * How much the mix of two sets of people differs, from counts by group: the share that would have to change group to make them equal.
 *
 * 0 where the shares of all groups are equal, 1 where no group is in both: the total variation distance. Groups that one set lacks count
 * as 0. A set of nobody has no mix: `undefined`.
 *
 * @example
 * mixDifference({ women: 30, men: 10 }, { women: 50, men: 50 }); // => 0.25
 */
export function mixDifference(first: Readonly<Record<string, number>>, second: Readonly<Record<string, number>>): number | undefined {
  const [a, b] = [sharesOf(first), sharesOf(second)];
  if (a.size === 0 || b.size === 0) return undefined;
  return [...new Set([...a.keys(), ...b.keys()])].reduce((sum, group) => sum + Math.abs((a.get(group) ?? 0) - (b.get(group) ?? 0)), 0) / 2;
}

/** The share of each group; nothing where nobody was counted. */
function sharesOf(counts: Readonly<Record<string, number>>): Map<string, number> {
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return new Map(total > 0 ? Object.entries(counts).map(([group, count]) => [group, count / total]) : []);
}
