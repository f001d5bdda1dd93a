import type { MissingKind } from "@reintegration/model";
import { addPair } from "../statistics/add-pair.ts";
import { newPairedChange } from "../statistics/paired-change.ts";
import { pairedEstimate } from "../statistics/paired-estimate.ts";
import { missingCounts } from "./missing-counts.ts";
import { shownEstimate } from "./shown-estimate.ts";
import type { Change, Tally } from "./tally.ts";

/**
 * The mean of the differences, or the share of those matched whose value rose (`improved`) or fell (`worsened`). Who was seen at one
 * round only is lost or joined, and never "no change" (rule A1).
 */
export function changeTally(give: "mean" | "improved" | "worsened", confidence: number): Tally {
  const missing = missingCounts();
  const change = newPairedChange();
  const pairs = { lost: 0, joined: 0, insufficient: 0 };
  return {
    take(outcome) {
      const { before, after } = outcome as Change;
      if (before === undefined && after === undefined) return;
      if (after === undefined) pairs.lost++;
      else if (before === undefined) pairs.joined++;
      else if (typeof before === "number" && typeof after === "number") addPair(change, before, after);
      else {
        pairs.insufficient++;
        missing.add((typeof before === "string" ? before : after) as MissingKind);
      }
    },
    figure() {
      const estimate = pairedEstimate(change, "higher", confidence);
      const counted = { n: change.difference.n, missing: missing.counts(), pairs: { matched: change.difference.n, ...pairs } };
      if (estimate === undefined) return { status: "insufficient", reason: "no-pairs", ...counted };
      if (give === "mean") return { status: "computed", ...shownEstimate(estimate.mean), ...counted };
      const { count, value, interval } = estimate[give];
      return { status: "computed", value, numerator: count, denominator: estimate.n, ...counted, ...(interval && { interval }) };
    },
  };
}
