import { addToMoments } from "./add-to-moments.ts";
import type { PairedChange } from "./paired-change.ts";

/**
 * Adds the two values of a person to a change, which it changes.
 *
 * Throws a RangeError for a value that is not finite.
 *
 * @example
 * import { newPairedChange } from "./paired-change.ts";
 * const change = newPairedChange();
 * addPair(change, 0.25, 0.75);
 * change; // => { difference: { n: 1, mean: 0.5, squares: 0 }, higher: 1, equal: 0, lower: 0 }
 */
export function addPair(change: PairedChange, before: number, after: number): void {
  addToMoments(change.difference, after - before);
  if (after > before) change.higher++;
  else if (after < before) change.lower++;
  else change.equal++;
}
