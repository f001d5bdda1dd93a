import { linearisedVariance } from "./linearised-variance.ts";
import { lonelyStrata } from "./lonely-strata.ts";
import type { SampleDesign } from "./sample-design.ts";
import type { WeightedOutcome } from "./weighted-outcome.ts";
import type { WeightedSums } from "./weighted-sums.ts";

/** A ratio of weighted sums with its variance. */
export interface Linearised {
  readonly status: "estimated";
  readonly value: number;
  readonly variance: number;
  readonly degreesOfFreedom: number;
}

/** The ratio of the weighted sums of y and x with its variance by Taylor linearisation, or why there is none. */
export function linearise(sums: WeightedSums, design: SampleDesign): Linearised | Exclude<WeightedOutcome, { status: "estimated" }> {
  const strata = lonelyStrata(design);
  if (strata.length > 0) return { status: "invalid", reason: "one-in-a-stratum", strata };
  if (sums.n === 0) return { status: "insufficient", reason: "nobody" };
  let y = 0;
  let x = 0;
  for (const stratum of sums.strata.values()) {
    y += stratum.y;
    x += stratum.x;
  }
  const value = sums.shift + y / x;
  const variance = linearisedVariance(sums, design, y / x) / (x * x);
  if (!Number.isFinite(value) || !Number.isFinite(variance)) return { status: "insufficient", reason: "no-denominator" };
  return { status: "estimated", value, variance, degreesOfFreedom: sums.n - sums.strata.size };
}
