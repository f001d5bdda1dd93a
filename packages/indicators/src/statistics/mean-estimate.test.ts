import { describe, expect, it } from "vitest";
import { addToMoments } from "./add-to-moments.ts";
import { meanEstimate } from "./mean-estimate.ts";
import { newMoments } from "./moments.ts";

const values = [0.25, 0.5, 0.625, 1, 0.125];

function estimateOf(values: readonly number[]): ReturnType<typeof meanEstimate> {
  const moments = newMoments();
  for (const value of values) addToMoments(moments, value);
  return meanEstimate(moments, 0.95);
}

describe("the mean of a sample", () => {
  it("As R's t.test(c(0.25, 0.5, 0.625, 1, 0.125)).", () => {
    const estimate = estimateOf(values);
    expect(estimate).toMatchObject({ value: 0.5, degreesOfFreedom: 4, interval: { method: "t" } });
    expect(estimate?.standardError).toBeCloseTo(0.1530931089239486, 14);
    expect(estimate?.interval?.low).toBeCloseTo(0.0749453870885903, 13);
    expect(estimate?.interval?.high).toBeCloseTo(0.9250546129114097, 13);
  });

  it("Values far from 0 vary as they do close to it.", () => {
    const far = estimateOf(values.map((value) => 2 ** 20 + value));
    expect(far?.standardError).toBeCloseTo(0.1530931089239486, 9);
  });

  describe("edge cases", () => {
    it("Of no value there is no mean.", () => expect(estimateOf([])).toBeUndefined());

    it("One value has no interval, and equal values have none.", () => {
      expect(estimateOf([0.25])).toEqual({ value: 0.25, degreesOfFreedom: 0 });
      expect(estimateOf([0.1, 0.1, 0.1])).toEqual({ value: 0.1, degreesOfFreedom: 2 });
    });

    it("Values that differ by rounding alone have none: R calls them essentially constant.", () => {
      expect(estimateOf([0.3, 0.1 + 0.2, 0.3])?.interval).toBeUndefined();
    });
  });
});
