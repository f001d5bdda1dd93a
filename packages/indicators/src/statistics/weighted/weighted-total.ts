import { tEstimate } from "../t-estimate.ts";
import { linearisedVariance } from "./linearised-variance.ts";
import { lonelyStrata } from "./lonely-strata.ts";
import type { SampleDesign } from "./sample-design.ts";
import type { WeightedOutcome } from "./weighted-outcome.ts";
import type { WeightedSums } from "./weighted-sums.ts";

/**
 * The weighted sum of y over a cell: how many people of the population, where y is 1.
 *
 * The size of the cell is a random number of the sample, so that a cell whose records are all alike has an interval too; a whole sample
 * has none where weight times y is the same everywhere. R: `confint(svytotal(~y, cell), df = degf(cell))` of survey.
 *
 * @example
 * import { addWeighted } from "./add-weighted.ts";
 * import { newWeightedSums } from "./weighted-sums.ts";
 * const sums = newWeightedSums();
 * for (const weight of [3, 1]) addWeighted(sums, { stratum: "", weight, y: 1 });
 * const total = weightedTotal(sums, new Map([["", 4]]), 0.95);
 * [total.value, total.standardError.toFixed(9)]; // => [4, "2.828427125"]
 */
export function weightedTotal(sums: WeightedSums, design: SampleDesign, confidence: number): WeightedOutcome {
  const strata = lonelyStrata(design);
  if (strata.length > 0) return { status: "invalid", reason: "one-in-a-stratum", strata };
  if (sums.n === 0) return { status: "insufficient", reason: "nobody" };
  let value = 0;
  for (const { y, x } of sums.strata.values()) value += y + sums.shift * x;
  const variance = linearisedVariance(sums, design, -sums.shift);
  return { status: "estimated", n: sums.n, ...tEstimate(value, variance, sums.n - sums.strata.size, confidence) };
}
