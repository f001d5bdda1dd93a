import { describe, expect, it } from "vitest";
import { momentsOf } from "./moments.ts";

const of = (values: readonly number[]) => {
  const { add, moments } = momentsOf();
  values.forEach(add);
  return moments();
};

describe("momentsOf", () => {
  it("The mean and sample standard deviation of 2, 4, 4, 4, 5, 5, 7, 9 are 5 and the root of 32/7.", () => {
    const { n, mean, sd, min, max } = of([2, 4, 4, 4, 5, 5, 7, 9]);
    expect({ n, mean, min, max }).toEqual({ n: 8, mean: 5, min: 2, max: 9 });
    expect(sd).toBeCloseTo(Math.sqrt(32 / 7), 14);
  });

  it("A small spread around a large mean is not lost.", () => {
    expect(of([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16]).sd).toBeCloseTo(Math.sqrt(30), 9);
  });

  describe("edge cases", () => {
    it("Without numbers there is no mean, and with one no spread.", () => {
      expect(of([])).toEqual({ n: 0, mean: null, sd: null, min: null, max: null });
      expect(of([0.5])).toEqual({ n: 1, mean: 0.5, sd: null, min: 0.5, max: 0.5 });
    });
  });
});
