import type { Tally } from "./tally.ts";

/**
 * True where the groups of a block can hide in it: a reader who subtracts what is published from the total gets the block, and nothing less.
 *
 * The block is no small group itself, and at least two of its groups hold people. Groups are hidden smallest first, so that none is larger
 * than `largest` unless it is small elsewhere: who knows that still has a choice of at least three numbers, whether one of them is small
 * or all are. Only what the reader can work out is looked at, so that hiding one group more tells nothing more. That nobody is there may be known.
 */
export function blockHides(
  groups: readonly Tally[],
  together: Tally,
  { minimum, largest }: { readonly minimum: number; readonly largest: number },
): boolean {
  if (together.people === 0) return true;
  if (together.n < minimum) return false;
  const held = groups.filter(({ people }) => people > 0).length;
  if (held < 2) return false;
  if (largest === Number.POSITIVE_INFINITY) return true;
  const least = Math.max(1, together.n - (held - 1) * largest);
  const most = Math.min(minimum - 1, together.n - (held - 1));
  const ifAllAreSmall = held * (minimum - 1) - together.n;
  return most - least >= 2 && (ifAllAreSmall >= 2 || ifAllAreSmall < 0);
}

/**
 * True where the people of a block are not all alike: else what is told of all were told of each one.
 *
 * That nobody of it is in a table tells the same of those whom other tables count in it.
 */
export const blockDiffers = ({ alike }: Tally, isElsewhere: boolean): boolean => alike === "differ" || (alike === "nobody" && !isElsewhere);
