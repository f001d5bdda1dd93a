import { tEstimate } from "../t-estimate.ts";
import { linearise } from "./linearise.ts";
import type { SampleDesign } from "./sample-design.ts";
import type { WeightedOutcome } from "./weighted-outcome.ts";
import type { WeightedSums } from "./weighted-sums.ts";

/**
 * The weighted sum of y over that of x: a weighted mean where x is 1, otherwise a ratio of two quantities.
 *
 * Variance by Taylor linearisation, with replacement within strata; interval of Student's t with the units of the cell less its strata as
 * degrees of freedom. R: `confint(svyratio(~y, ~x, cell), df = degf(cell))` of survey, where `cell` is a `subset` of the design.
 *
 * @example
 * import { addWeighted } from "./add-weighted.ts";
 * import { newWeightedSums } from "./weighted-sums.ts";
 * const sums = newWeightedSums();
 * addWeighted(sums, { stratum: "", weight: 3, y: 10 });
 * addWeighted(sums, { stratum: "", weight: 1, y: 2 });
 * const mean = weightedRatio(sums, new Map([["", 2]]), 0.95);
 * [mean.value, mean.standardError, mean.degreesOfFreedom, mean.interval.low.toFixed(6)]; // => [8, 3, 1, "-30.118614"]
 */
export function weightedRatio(sums: WeightedSums, design: SampleDesign, confidence: number): WeightedOutcome {
  const linear = linearise(sums, design);
  if (linear.status !== "estimated") return linear;
  const { value, variance, degreesOfFreedom } = linear;
  return { status: "estimated", n: sums.n, ...tEstimate(value, variance, degreesOfFreedom, confidence) };
}
