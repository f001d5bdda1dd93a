import type { ComputedCell, IndicatorStamp, IndicatorTable } from "../indicator-table.ts";
import { cohensH } from "../statistics/comparing/cohens-h.ts";
import type { Comparison } from "../statistics/comparing/comparison.ts";
import { differenceInterval } from "../statistics/comparing/difference-interval.ts";
import { differenceOfEstimates } from "../statistics/comparing/difference-of-estimates.ts";
import { differenceOfShares } from "../statistics/comparing/difference-of-shares.ts";
import { hedgesG } from "../statistics/comparing/hedges-g.ts";
import { ratioOfEstimates } from "../statistics/comparing/ratio-of-estimates.ts";
import { ratioOfShares } from "../statistics/comparing/ratio-of-shares.ts";
import type { Estimate } from "../statistics/estimate.ts";
import type { Moments } from "../statistics/moments.ts";
import { pOfRates } from "./p-of-rates.ts";

/** How two figures differ: first less second, first over second where both lie above 0, and how large that is. */
export interface CellDifference {
  readonly difference: Comparison;
  readonly ratio?: Comparison;
  readonly effectSize?: { readonly method: "cohens-h" | "hedges-g"; readonly value: number };
}

/** What must be known of the table of the cells. */
interface OfTable {
  readonly kind?: IndicatorTable["kind"];
  readonly stamp: Pick<IndicatorStamp, "confidence" | "weights">;
}

/**
 * The difference of two figures of one indicator over different people, from what their cells publish.
 *
 * | figure | difference and p value | ratio | effect size |
 * |---|---|---|---|
 * | share, also of a change | Newcombe, pooled z test | on the logarithm | Cohen's h |
 * | weighted share | Newcombe, Welch | on the logarithm | Cohen's h |
 * | mean | Welch | on the logarithm | Hedges' g, not of weighted ones |
 * | mean change | Welch | none: it may be of either sign | none |
 * | rate | square-and-add of the exact intervals, z test | on the logarithm | none |
 * | count, distinct | the numbers alone: they were counted | the number alone | none |
 * | weighted count | Welch | on the logarithm | none |
 * | median | the number alone | none | none |
 */
export function differenceOfCells(a: ComputedCell, b: ComputedCell, { kind, stamp }: OfTable): CellDifference {
  const { confidence, weights } = stamp;
  if (kind === "median") return { difference: { value: a.value - b.value } };
  if (kind === "rate") return ofRates(a, b, confidence);
  const isShare = a.numerator !== undefined && b.numerator !== undefined;
  if (isShare) return weights === undefined ? ofShares(a, b, confidence) : ofWeightedShares(a, b, confidence);
  const difference = differenceOfEstimates(estimateOf(a), estimateOf(b), confidence);
  if (kind === "change") return { difference };
  const size = kind === "mean" && weights === undefined ? hedgesG(momentsOf(a), momentsOf(b)) : undefined;
  return {
    difference,
    ...ratioOf(estimateOf(a), estimateOf(b), confidence),
    ...(size !== undefined && { effectSize: { method: "hedges-g", value: size } }),
  };
}

function ofShares(a: ComputedCell, b: ComputedCell, confidence: number): CellDifference {
  const counts = ({ numerator = 0, denominator = 0 }: ComputedCell) => ({ numerator, denominator });
  const difference = differenceOfShares(counts(a), counts(b), confidence) ?? { value: a.value - b.value };
  const ratio = ratioOfShares(counts(a), counts(b), confidence);
  return { difference, ...(ratio && { ratio }), ...howLarge(a, b) };
}

function ofWeightedShares(a: ComputedCell, b: ComputedCell, confidence: number): CellDifference {
  const { interval: _symmetric, ...difference } = differenceOfEstimates(estimateOf(a), estimateOf(b), confidence);
  return { difference: { ...difference, ...intervalOf(a, b) }, ...ratioOf(estimateOf(a), estimateOf(b), confidence), ...howLarge(a, b) };
}

function ofRates(a: ComputedCell, b: ComputedCell, confidence: number): CellDifference {
  const events = ({ numerator = 0, denominator = 0 }: ComputedCell) => ({ events: numerator, time: denominator });
  const pValue = pOfRates(events(a), events(b));
  const difference = { value: a.value - b.value, ...intervalOf(a, b), ...(pValue !== undefined && { pValue }) };
  return { difference, ...ratioOf(estimateOfRate(a), estimateOfRate(b), confidence) };
}

const howLarge = (a: ComputedCell, b: ComputedCell): Pick<CellDifference, "effectSize"> => ({
  effectSize: { method: "cohens-h", value: cohensH(a.value, b.value) },
});

function intervalOf(a: ComputedCell, b: ComputedCell): Pick<Comparison, "interval"> {
  if (a.interval === undefined || b.interval === undefined) return {};
  return { interval: differenceInterval({ value: a.value, interval: a.interval }, { value: b.value, interval: b.interval }) };
}

function ratioOf(a: Estimate, b: Estimate, confidence: number): Pick<CellDifference, "ratio"> {
  const ratio = ratioOfEstimates(a, b, confidence);
  return ratio ? { ratio } : {};
}

function estimateOf({ value, standardError, degreesOfFreedom = 0 }: ComputedCell): Estimate {
  return { value, ...(standardError !== undefined && { standardError }), degreesOfFreedom };
}

/** A rate with the standard error of a Poisson count: events are 0 only where the rate is, which has no ratio. */
function estimateOfRate({ value, numerator = 0 }: ComputedCell): Estimate {
  return { value, standardError: value / Math.sqrt(numerator), degreesOfFreedom: numerator };
}

/** Count, mean and spread of a mean again: its squared standard error is the variance over n. */
function momentsOf({ n, value, standardError = 0 }: ComputedCell): Moments {
  return { n, mean: value, squares: standardError ** 2 * n * (n - 1) };
}
