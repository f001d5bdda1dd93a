import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addToMoments } from "./add-to-moments.ts";
import { differenceOfEstimates } from "./comparing/difference-of-estimates.ts";
import { differenceOfShares } from "./comparing/difference-of-shares.ts";
import { ratioOfEstimates } from "./comparing/ratio-of-estimates.ts";
import { ratioOfShares } from "./comparing/ratio-of-shares.ts";
import { meanEstimate } from "./mean-estimate.ts";
import { type Moments, newMoments } from "./moments.ts";
import { rateEstimate } from "./rate-estimate.ts";
import { addWeighted } from "./weighted/add-weighted.ts";
import { weightedRatio } from "./weighted/weighted-ratio.ts";
import { weightedShare } from "./weighted/weighted-share.ts";
import { newWeightedSums } from "./weighted/weighted-sums.ts";
import { weightedTotal } from "./weighted/weighted-total.ts";
import { wilsonInterval } from "./wilson-interval.ts";

const confidence = fc.constantFrom(0.5, 0.8, 0.9, 0.95, 0.99, 0.999);
const counts = fc.tuple(fc.nat(3000), fc.nat(3000)).map(([some, others]) => ({ numerator: some, denominator: some + others }));
/** To six decimals: a quantity is not so small that its square is none. */
const quantity = fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Math.round(value * 1e6) / 1e6);
const score = fc.oneof(fc.constantFrom(0, 1, 0.5), quantity);
const sample = fc.array(
  fc.record({
    stratum: fc.constantFrom("a", "b", "c"),
    weight: fc.oneof(fc.constant(1), fc.double({ min: 1e-6, max: 1e9, noNaN: true })),
    y: score,
    x: score,
    yes: fc.constantFrom(0, 1),
  }),
  { maxLength: 40 },
);

/** Every number in a result, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

const allFinite = (...results: readonly unknown[]): void =>
  expect(results.flatMap(numbersIn).filter((x) => !Number.isFinite(x))).toEqual([]);

function momentsOf(values: readonly number[]): Moments {
  const moments = newMoments();
  for (const value of values) addToMoments(moments, value);
  return moments;
}

describe("no figure is NaN or infinite", () => {
  it("Shares: the interval lies within 0 and 1 and around the value.", () => {
    fc.assert(
      fc.property(counts, counts, confidence, (a, b, level) => {
        const interval = wilsonInterval(a.numerator, a.denominator, level);
        allFinite(interval, differenceOfShares(a, b, level), ratioOfShares(a, b, level));
        if (interval === undefined) return;
        const value = a.numerator / a.denominator;
        expect(0 <= interval.low && interval.low <= value && value <= interval.high && interval.high <= 1).toBe(true);
      }),
    );
  });

  it("Means, and what compares them.", () => {
    fc.assert(
      fc.property(fc.array(score), fc.array(score), confidence, (x, y, level) => {
        const [one, other] = [meanEstimate(momentsOf(x), level), meanEstimate(momentsOf(y), level)];
        allFinite(one, other);
        if (one && other) allFinite(differenceOfEstimates(one, other, level), ratioOfEstimates(one, other, level));
      }),
    );
  });

  it("Rates: the interval lies around the value.", () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.double({ min: 1e-6, max: 1e6, noNaN: true }), confidence, (events, time, level) => {
        const rate = rateEstimate(events, time, level);
        allFinite(rate);
        expect(rate && rate.interval.low <= rate.value && rate.value <= rate.interval.high).toBe(true);
      }),
    );
  });

  it("Weighted estimates: the interval of a share lies within 0 and 1 and around the value.", () => {
    fc.assert(
      fc.property(sample, fc.nat(5), confidence, (records, others, level) => {
        const design = new Map<string, number>();
        for (const { stratum } of records) design.set(stratum, (design.get(stratum) ?? others) + 1);
        const [ratio, share] = [newWeightedSums(), newWeightedSums()];
        for (const { yes, ...record } of records) {
          addWeighted(ratio, record);
          addWeighted(share, { stratum: record.stratum, weight: record.weight, y: yes });
        }
        const outcome = weightedShare(share, design, level);
        allFinite(outcome, weightedRatio(ratio, design, level), weightedTotal(ratio, design, level));
        if (outcome.status !== "estimated" || outcome.interval === undefined) return;
        const { value, interval } = outcome;
        expect(0 <= interval.low && interval.low <= value && value <= interval.high && interval.high <= 1).toBe(true);
      }),
    );
  });
});
