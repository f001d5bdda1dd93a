import { addToMoments } from "../statistics/add-to-moments.ts";
import { meanEstimate } from "../statistics/mean-estimate.ts";
import { newMoments } from "../statistics/moments.ts";
import { missingCounts } from "./missing-counts.ts";
import { shownEstimate } from "./shown-estimate.ts";
import type { Tally } from "./tally.ts";

/** The mean of the numbers, with the interval of Student's t. */
export function meanTally(confidence: number): Tally {
  const missing = missingCounts();
  const moments = newMoments();
  return {
    take(outcome) {
      if (typeof outcome === "number") addToMoments(moments, outcome);
      else if (typeof outcome === "string") missing.add(outcome);
    },
    figure() {
      const estimate = meanEstimate(moments, confidence);
      const counted = { n: moments.n, missing: missing.counts() };
      if (estimate === undefined) return { status: "insufficient", reason: "nobody", ...counted };
      return { status: "computed", ...shownEstimate(estimate), ...counted };
    },
  };
}
