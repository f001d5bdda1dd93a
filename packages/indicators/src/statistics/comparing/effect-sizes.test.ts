import { describe, expect, it } from "vitest";
import { cohensH } from "./cohens-h.ts";
import { hedgesG } from "./hedges-g.ts";

describe("effect sizes", () => {
  it("Cohen's h of 50 % and 25 %: 2 asin √0.5 - 2 asin 0.5 = π/2 - π/3.", () => {
    expect(cohensH(0.5, 0.25)).toBeCloseTo(Math.PI / 6, 14);
    expect(cohensH(0.25, 0.5)).toBeCloseTo(-Math.PI / 6, 14);
  });

  it("Hedges' g of means 5 and 3, squares 8 and 8 of 3 each: a standard deviation of 2, times 1 - 3/15.", () => {
    expect(hedgesG({ n: 3, mean: 5, squares: 8 }, { n: 3, mean: 3, squares: 8 })).toBeCloseTo(0.8, 14);
  });

  describe("edge cases", () => {
    it("Values that are all alike, one and one, and nobody have no g.", () => {
      expect(hedgesG({ n: 2, mean: 1, squares: 0 }, { n: 2, mean: 2, squares: 0 })).toBeUndefined();
      expect(hedgesG({ n: 1, mean: 1, squares: 0 }, { n: 1, mean: 2, squares: 0 })).toBeUndefined();
      expect(hedgesG({ n: 0, mean: 0, squares: 0 }, { n: 5, mean: 2, squares: 3 })).toBeUndefined();
    });
  });
});
