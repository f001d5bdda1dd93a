import { missingCounts } from "./missing-counts.ts";
import type { Tally } from "./tally.ts";

/** How many, or a sum of numbers. Of nobody it is 0; where every number of a sum is missing there is none. */
export function countTally(): Tally {
  const missing = missingCounts();
  let n = 0;
  let sum = 0;
  let isMissing = false;
  return {
    take(outcome) {
      if (typeof outcome === "number") {
        n++;
        sum += outcome;
      } else if (typeof outcome === "string") {
        missing.add(outcome);
        isMissing = true;
      }
    },
    figure: () =>
      n === 0 && isMissing
        ? { status: "insufficient", reason: "nobody", n, missing: missing.counts() }
        : { status: "computed", value: sum, n, missing: missing.counts() },
  };
}
