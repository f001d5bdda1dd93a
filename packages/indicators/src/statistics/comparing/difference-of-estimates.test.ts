import { describe, expect, it } from "vitest";
import { addToMoments } from "../add-to-moments.ts";
import type { Estimate } from "../estimate.ts";
import { meanEstimate } from "../mean-estimate.ts";
import { newMoments } from "../moments.ts";
import { differenceOfEstimates } from "./difference-of-estimates.ts";

function estimateOf(...values: readonly number[]): Estimate {
  const moments = newMoments();
  for (const value of values) addToMoments(moments, value);
  return meanEstimate(moments, 0.95) ?? { value: Number.NaN, degreesOfFreedom: 0 };
}

const first = estimateOf(0.25, 0.5, 0.625, 1, 0.125);
const second = estimateOf(0.5, 0.75, 1, 1, 0.25, 0.75);

describe("the difference of two estimates", () => {
  it("As R's t.test(x, y), Welch's.", () => {
    const { value, interval, pValue, degreesOfFreedom } = differenceOfEstimates(first, second, 0.95);
    expect(value).toBeCloseTo(-0.208333333333333, 14);
    expect(interval?.low).toBeCloseTo(-0.656119238486965, 12);
    expect(interval?.high).toBeCloseTo(0.239452571820299, 12);
    expect(pValue).toBeCloseTo(0.314498296850374, 12);
    expect(degreesOfFreedom).toBeCloseTo(7.979766312774846, 11);
  });

  it("The other way round it is the same with the other sign.", () => {
    const [one, other] = [differenceOfEstimates(first, second, 0.95), differenceOfEstimates(second, first, 0.95)];
    expect(other.value).toBe(-one.value);
    expect(other.pValue).toBe(one.pValue);
    expect(other.interval?.low).toBe(-(one.interval?.high ?? 0));
  });

  describe("edge cases", () => {
    it("One person on either side, or people who are all alike, leave the difference alone.", () => {
      expect(differenceOfEstimates(first, estimateOf(0.25), 0.95)).toEqual({ value: 0.25 });
      expect(differenceOfEstimates(estimateOf(1, 1), estimateOf(0.5, 0.5), 0.95)).toEqual({ value: 0.5 });
    });

    it("No difference has a p value of 1.", () => expect(differenceOfEstimates(first, first, 0.95).pValue).toBe(1));
  });
});
