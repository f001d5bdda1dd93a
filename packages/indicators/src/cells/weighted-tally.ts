import { addWeighted } from "../statistics/weighted/add-weighted.ts";
import type { SampleDesign } from "../statistics/weighted/sample-design.ts";
import { weightedRatio } from "../statistics/weighted/weighted-ratio.ts";
import { weightedShare } from "../statistics/weighted/weighted-share.ts";
import { newWeightedSums } from "../statistics/weighted/weighted-sums.ts";
import { weightedTotal } from "../statistics/weighted/weighted-total.ts";
import { missingCounts } from "./missing-counts.ts";
import { shownEstimate } from "./shown-estimate.ts";
import type { Tally } from "./tally.ts";

const estimators = { count: weightedTotal, share: weightedShare, mean: weightedRatio };

/**
 * A count, share or mean of interviews with sampling weights: what it stands for in the whole sample is asked of `design` at the end.
 *
 * A share tells the sums of the weights as numerator and denominator. `lonely` is told of strata of one.
 */
export function weightedTally(
  kind: keyof typeof estimators,
  design: SampleDesign,
  confidence: number,
  lonely: (strata: readonly string[]) => void,
): Tally {
  const missing = missingCounts();
  const sums = newWeightedSums();
  let isAnyone = false;
  let isMissing = false;
  let numerator = 0;
  let denominator = 0;
  return {
    take(outcome, weight, stratum) {
      isAnyone = true;
      if (typeof outcome === "string") {
        isMissing = true;
        missing.add(outcome);
      }
      if (typeof outcome !== "number") return;
      addWeighted(sums, { stratum, weight, y: outcome });
      numerator += weight * outcome;
      denominator += weight;
    },
    figure() {
      const counted = { n: sums.n, missing: missing.counts() };
      if (kind === "count" && sums.n === 0 && !isMissing) return { status: "computed", value: 0, ...counted };
      if (sums.n === 0) return { status: "insufficient", reason: kind === "share" && isAnyone ? "no-denominator" : "nobody", ...counted };
      const found = estimators[kind](sums, design, confidence);
      if (found.status === "estimated")
        return { status: "computed", ...shownEstimate(found), ...(kind === "share" && { numerator, denominator }), ...counted };
      if (found.status === "invalid") lonely(found.strata);
      return { status: "insufficient", reason: found.reason, ...counted };
    },
  };
}
