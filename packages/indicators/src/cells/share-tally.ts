import { wilsonInterval } from "../statistics/wilson-interval.ts";
import { missingCounts } from "./missing-counts.ts";
import type { Tally } from "./tally.ts";

/** How many of the denominator, with Wilson's interval. */
export function shareTally(confidence: number): Tally {
  const missing = missingCounts();
  let isAnyone = false;
  let denominator = 0;
  let numerator = 0;
  return {
    take(outcome) {
      isAnyone = true;
      if (typeof outcome === "number") {
        denominator++;
        numerator += outcome;
      } else if (typeof outcome === "string") missing.add(outcome);
    },
    figure() {
      const counted = { n: denominator, missing: missing.counts() };
      if (denominator === 0) return { status: "insufficient", reason: isAnyone ? "no-denominator" : "nobody", ...counted };
      const interval = wilsonInterval(numerator, denominator, confidence);
      return { status: "computed", value: numerator / denominator, numerator, denominator, ...counted, ...(interval && { interval }) };
    },
  };
}
