/**
 * Those that can go together so that most is published: each costs all the others what it needs.
 *
 * `costs` says which parts each one needs hidden; all that are kept hide the parts of all. Those that need least are kept first, as many as
 * leave the largest number of figures.
 *
 * @example
 * const costs = new Map([["a", ["x"]], ["b", ["x"]], ["c", ["x", "y", "z"]]]);
 * keepMost(costs, 4); // => ["a", "b"]
 */
export function keepMost<Kept>(costs: ReadonlyMap<Kept, Iterable<string>>, parts: number): Kept[] {
  const sorted = [...costs].map(([kept, needed]) => ({ kept, needed: new Set(needed) })).sort((a, b) => a.needed.size - b.needed.size);
  const hidden = new Set<string>();
  let best = { published: 0, count: 0 };
  sorted.forEach(({ needed }, index) => {
    for (const part of needed) hidden.add(part);
    const published = (index + 1) * (parts - hidden.size);
    if (published > 0 && published >= best.published) best = { published, count: index + 1 };
  });
  return sorted.slice(0, best.count).map(({ kept }) => kept);
}
