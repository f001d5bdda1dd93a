import { differenceOfCells } from "../../packages/indicators/src/comparison/difference-of-cells.ts";
import type { ComputedCell } from "../../packages/indicators/src/indicator-table.ts";
import { addPair } from "../../packages/indicators/src/statistics/add-pair.ts";
import { addToMoments } from "../../packages/indicators/src/statistics/add-to-moments.ts";
import { addToValues } from "../../packages/indicators/src/statistics/add-to-values.ts";
import { adjustPValues } from "../../packages/indicators/src/statistics/comparing/adjust-p-values.ts";
import { cohensH } from "../../packages/indicators/src/statistics/comparing/cohens-h.ts";
import type { Comparison } from "../../packages/indicators/src/statistics/comparing/comparison.ts";
import { differenceOfEstimates } from "../../packages/indicators/src/statistics/comparing/difference-of-estimates.ts";
import { differenceOfShares } from "../../packages/indicators/src/statistics/comparing/difference-of-shares.ts";
import { hedgesG } from "../../packages/indicators/src/statistics/comparing/hedges-g.ts";
import { ratioOfEstimates } from "../../packages/indicators/src/statistics/comparing/ratio-of-estimates.ts";
import { ratioOfShares } from "../../packages/indicators/src/statistics/comparing/ratio-of-shares.ts";
import { criticalT } from "../../packages/indicators/src/statistics/distributions/critical-t.ts";
import { criticalZ } from "../../packages/indicators/src/statistics/distributions/critical-z.ts";
import { gammaQuantile } from "../../packages/indicators/src/statistics/distributions/gamma-quantile.ts";
import { pOfT } from "../../packages/indicators/src/statistics/distributions/p-of-t.ts";
import { pOfZ } from "../../packages/indicators/src/statistics/distributions/p-of-z.ts";
import type { Estimate } from "../../packages/indicators/src/statistics/estimate.ts";
import { meanEstimate } from "../../packages/indicators/src/statistics/mean-estimate.ts";
import { median } from "../../packages/indicators/src/statistics/median.ts";
import { mergeMoments } from "../../packages/indicators/src/statistics/merge-moments.ts";
import { type Moments, newMoments } from "../../packages/indicators/src/statistics/moments.ts";
import { newPairedChange } from "../../packages/indicators/src/statistics/paired-change.ts";
import { pairedEstimate } from "../../packages/indicators/src/statistics/paired-estimate.ts";
import { rateEstimate } from "../../packages/indicators/src/statistics/rate-estimate.ts";
import { newValueList } from "../../packages/indicators/src/statistics/value-list.ts";
import { wilsonInterval } from "../../packages/indicators/src/statistics/wilson-interval.ts";
import type { Figures, OracleJob } from "./oracle-job.ts";
import { standardisedFigures } from "./standardised-figures.ts";
import { weightedFigures, wholeSample } from "./weighted-figures.ts";

/** The figures of a data set by the functions of the package, from its records one after another, under the names that the oracle gives them. */
export function ourFigures({ kind, given }: OracleJob): Figures {
  switch (kind) {
    case "mean": {
      const list = newValueList();
      for (const value of given.values) addToValues(list, value);
      const estimate = meanEstimate(inTwoParts(given.values), given.confidence);
      const middle = median(list.numbers.subarray(0, list.length)) ?? null;
      return { n: given.values.length, mean: estimate?.value ?? null, ...bounds("", estimate), median: middle };
    }
    case "share":
      return bounds("", { interval: wilsonInterval(given.numerator, given.denominator, given.confidence) });
    case "rate": {
      const rate = rateEstimate(given.events, given.time, given.confidence);
      return { rate: rate?.value ?? null, ...bounds("", rate) };
    }
    case "weighted":
      return weightedFigures(given.rows, given.confidence);
    case "two means": {
      const [x, y] = [moments(given.x), moments(given.y)];
      const [one, other] = [meanEstimate(x, given.confidence), meanEstimate(y, given.confidence)];
      if (one === undefined || other === undefined) return {};
      const { value, degreesOfFreedom = null, ...rest } = differenceOfEstimates(one, other, given.confidence);
      const found = { difference: value, ...bounds("", rest), p: rest.pValue ?? null, freedom: degreesOfFreedom, g: hedgesG(x, y) ?? null };
      return { ...found, ...ratioFigures(ratioOfEstimates(one, other, given.confidence)) };
    }
    case "two shares": {
      const [a, b] = [0, 1].map((at) => ({ numerator: given.numerators[at] ?? 0, denominator: given.denominators[at] ?? 0 }));
      if (a === undefined || b === undefined) return {};
      const difference = differenceOfShares(a, b, given.confidence);
      const h = cohensH(a.numerator / a.denominator, b.numerator / b.denominator);
      const found = { difference: difference?.value ?? null, ...bounds("", difference), p: difference?.pValue ?? null, h };
      return { ...found, ...ratioFigures(ratioOfShares(a, b, given.confidence)) };
    }
    case "two rates": {
      const [a, b] = [0, 1].map((at) => rateCell(given.events[at] ?? 0, given.times[at] ?? 0, given.confidence));
      if (a === undefined || b === undefined) return {};
      const { difference, ratio } = differenceOfCells(a, b, { kind: "rate", stamp: { confidence: given.confidence } });
      return { difference: difference.value, ...bounds("", difference), p: difference.pValue ?? null, ...ratioFigures(ratio) };
    }
    case "two samples": {
      const [a, b] = [wholeSample(given.first, given.confidence), wholeSample(given.second, given.confidence)];
      const { value, pValue = null, interval } = differenceOfEstimates(a, b, given.confidence);
      const difference = { "difference value": value, ...bounds("difference ", interval && { interval }), "difference p": pValue };
      return { ...difference, ...ratioFigures(ratioOfEstimates(a, b, given.confidence)) };
    }
    case "paired": {
      const change = newPairedChange();
      for (const [place, before] of given.before.entries()) addPair(change, before, given.after[place] ?? Number.NaN);
      const found = pairedEstimate(change, "higher", given.confidence);
      if (found === undefined) return {};
      const parts = (["improved", "unchanged", "worsened"] as const).map((name) => ({
        [`${name} count`]: found[name].count,
        ...bounds(`${name} `, found[name]),
      }));
      return Object.assign({ n: found.n, mean: found.mean.value, ...bounds("", found.mean) }, ...parts);
    }
    case "p values": {
      const p = given.p.map((each) => each ?? undefined);
      const named = (name: string, adjusted: readonly (number | undefined)[]): Figures =>
        Object.fromEntries(adjusted.map((each, place) => [`${name} p ${place + 1}`, each ?? null]));
      return { ...named("holm", adjustPValues(p)), ...named("bh", adjustPValues(p, "benjamini-hochberg")) };
    }
    case "standardised":
      return standardisedFigures(given, given.confidence);
    case "distribution": {
      const { confidence } = given;
      const [below, above] = (["below", "above"] as const).map((side) => gammaQuantile((1 - confidence) / 2, given.shape, side));
      return {
        t: criticalT(confidence, given.freedom),
        z: criticalZ(confidence),
        below: below ?? null,
        above: above ?? null,
        "t p": pOfT(given.t, given.freedom),
        "z p": pOfZ(given.t),
      };
    }
  }
}

/** A rate as a table publishes it. */
function rateCell(events: number, time: number, confidence: number): ComputedCell | undefined {
  const rate = rateEstimate(events, time, confidence);
  return rate && { status: "computed", ...rate, numerator: events, denominator: time, n: 1, missing: {} };
}

function moments(values: readonly number[]): Moments {
  const found = newMoments();
  for (const value of values) addToMoments(found, value);
  return found;
}

/** As two streams would give them. */
function inTwoParts(values: readonly number[]): Moments {
  const middle = Math.ceil(values.length / 3);
  return mergeMoments(moments(values.slice(0, middle)), moments(values.slice(middle)));
}

function bounds(prefix: string, found: { readonly interval?: Estimate["interval"] | undefined } | undefined): Figures {
  return { [`${prefix}low`]: found?.interval?.low ?? null, [`${prefix}high`]: found?.interval?.high ?? null };
}

function ratioFigures(ratio: Comparison | undefined): Figures {
  return { "ratio value": ratio?.value ?? null, ...bounds("ratio ", ratio) };
}
