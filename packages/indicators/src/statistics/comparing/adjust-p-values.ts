/** `holm` bounds the chance of any false finding, `benjamini-hochberg` the share of false ones among the findings. */
export type Adjustment = "holm" | "benjamini-hochberg";

/**
 * p values corrected for their number, in the order given.
 *
 * A comparison without a p value has none afterwards and is not counted. R: `p.adjust(p, "holm")`, `p.adjust(p, "BH")`.
 *
 * @example
 * adjustPValues([0.01, 0.04, undefined, 0.03]); // => [0.03, 0.06, undefined, 0.06]
 * adjustPValues([0.01, 0.04, undefined, 0.03], "benjamini-hochberg"); // => [0.03, 0.04, undefined, 0.04]
 */
export function adjustPValues(pValues: readonly (number | undefined)[], method: Adjustment = "holm"): (number | undefined)[] {
  const known = pValues.flatMap((p, place) => (p === undefined ? [] : [{ p, place }])).sort((a, b) => a.p - b.p);
  const count = known.length;
  const adjusted: (number | undefined)[] = pValues.map(() => undefined);
  if (method === "holm") {
    let largest = 0;
    for (const [rank, { p, place }] of known.entries()) adjusted[place] = largest = Math.max(largest, Math.min(1, (count - rank) * p));
  } else {
    let smallest = 1;
    for (const [rank, { p, place }] of [...known.entries()].reverse())
      adjusted[place] = smallest = Math.min(smallest, (count / (rank + 1)) * p);
  }
  return adjusted;
}
