import type { Interval } from "../indicator-table.ts";
import type { Estimate } from "./estimate.ts";
import { meanEstimate } from "./mean-estimate.ts";
import type { PairedChange } from "./paired-change.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/** What became of the people who were seen in both rounds. */
export interface PairedEstimate {
  /** Matched pairs: the denominator of all that follows. */
  readonly n: number;
  /** Mean of second less first value. */
  readonly mean: Estimate;
  readonly improved: PairedShare;
  readonly unchanged: PairedShare;
  readonly worsened: PairedShare;
}

/** A share of the matched pairs. */
interface PairedShare {
  readonly count: number;
  readonly value: number;
  readonly interval?: Interval;
}

/**
 * The mean change of matched pairs with the interval of Student's t, and who improved, stayed and worsened, with Wilson's.
 *
 * `better` says whether a higher or a lower value is the better one. Unchanged is equal to the last bit. Of no pair there is no change:
 * `undefined`. R: `t.test(after, before, paired = TRUE)`.
 *
 * @example
 * import { addPair } from "./add-pair.ts";
 * import { newPairedChange } from "./paired-change.ts";
 * const change = newPairedChange();
 * addPair(change, 0.25, 0.75);
 * addPair(change, 0.5, 0.5);
 * pairedEstimate(change, "higher", 0.95)?.improved.value; // => 0.5
 */
export function pairedEstimate(change: PairedChange, better: "higher" | "lower", confidence: number): PairedEstimate | undefined {
  const { difference, higher, equal, lower } = change;
  const mean = meanEstimate(difference, confidence);
  if (mean === undefined) return undefined;
  const share = (count: number): PairedShare => {
    const interval = wilsonInterval(count, difference.n, confidence);
    return { count, value: count / difference.n, ...(interval && { interval }) };
  };
  const [improved, worsened] = better === "higher" ? [higher, lower] : [lower, higher];
  return { n: difference.n, mean, improved: share(improved), unchanged: share(equal), worsened: share(worsened) };
}
