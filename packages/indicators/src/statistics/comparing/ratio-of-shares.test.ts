import { describe, expect, it } from "vitest";
import { ratioOfEstimates } from "./ratio-of-estimates.ts";
import { ratioOfShares } from "./ratio-of-shares.ts";

const counts = (numerator: number, denominator: number) => ({ numerator, denominator });

describe("the ratio of two shares", () => {
  it("7 of 20 over 15 of 22, by hand: exp(log(p1/p2) ± qnorm(.975) sqrt(1/7 - 1/20 + 1/15 - 1/22)).", () => {
    const { value, interval } = ratioOfShares(counts(7, 20), counts(15, 22), 0.95) ?? {};
    expect(value).toBeCloseTo(0.513333333333333, 13);
    expect(interval?.low).toBeCloseTo(0.264797238485423, 12);
    expect(interval?.high).toBeCloseTo(0.995142972858524, 12);
  });

  it("Is that of estimates with the standard errors of the shares.", () => {
    const estimate = (p: number, n: number) => ({ value: p, standardError: Math.sqrt((p * (1 - p)) / n), degreesOfFreedom: n - 1 });
    const ofEstimates = ratioOfEstimates(estimate(0.35, 20), estimate(0.5, 30), 0.95);
    const ofShares = ratioOfShares(counts(7, 20), counts(15, 30), 0.95);
    expect(ofEstimates?.interval?.low).toBeCloseTo(ofShares?.interval?.low ?? 0, 14);
  });

  describe("edge cases", () => {
    it("With 0 % on either side there is no ratio.", () => {
      expect(ratioOfShares(counts(0, 10), counts(5, 10), 0.95)).toBeUndefined();
      expect(ratioOfShares(counts(5, 10), counts(0, 10), 0.95)).toBeUndefined();
      expect(ratioOfShares(counts(0, 0), counts(5, 10), 0.95)).toBeUndefined();
    });

    it("Both 100 % have the ratio 1 alone.", () => expect(ratioOfShares(counts(3, 3), counts(9, 9), 0.95)).toEqual({ value: 1 }));

    it("Estimates that are not above 0 have no ratio; without a standard error there is the ratio alone.", () => {
      const estimate = (value: number) => ({ value, degreesOfFreedom: 0 });
      expect(ratioOfEstimates(estimate(-1), estimate(2), 0.95)).toBeUndefined();
      expect(ratioOfEstimates(estimate(1), estimate(0), 0.95)).toBeUndefined();
      expect(ratioOfEstimates(estimate(1), estimate(2), 0.95)).toEqual({ value: 0.5 });
    });

    it("A standard error so large that the interval would never end gives none.", () => {
      const vague = { value: 1, standardError: 1e6, degreesOfFreedom: 1 };
      expect(ratioOfEstimates(vague, vague, 0.95)).toEqual({ value: 1 });
    });
  });
});
