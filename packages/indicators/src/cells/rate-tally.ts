import { rateEstimate } from "../statistics/rate-estimate.ts";
import { missingCounts } from "./missing-counts.ts";
import type { Exposure, Tally } from "./tally.ts";

/** Events for a number of days of exposure, with the exact interval of a Poisson count: numerator the events, denominator the days. */
export function rateTally(perDays: number, confidence: number): Tally {
  const missing = missingCounts();
  let n = 0;
  let numerator = 0;
  let denominator = 0;
  return {
    take(outcome) {
      if (typeof outcome === "string") missing.add(outcome);
      if (typeof outcome !== "object") return;
      const { events, days } = outcome as Exposure;
      n++;
      numerator += events;
      denominator += days;
    },
    figure() {
      const counted = { n, missing: missing.counts() };
      const estimate = rateEstimate(numerator, denominator, confidence);
      if (estimate === undefined) return { status: "insufficient", reason: "no-exposure", ...counted };
      const { low, high, method } = estimate.interval;
      const interval = { low: low * perDays, high: high * perDays, method };
      return { status: "computed", value: (numerator * perDays) / denominator, numerator, denominator, ...counted, interval };
    },
  };
}
