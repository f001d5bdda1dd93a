import { describe, expect, it } from "vitest";
import { differenceOfShares } from "./difference-of-shares.ts";

describe("the difference of two shares", () => {
  it("p as R's prop.test(c(7, 15), c(20, 22), correct = FALSE); bounds from the two of prop.test by Newcombe's formula.", () => {
    const { value, interval, pValue } =
      differenceOfShares({ numerator: 7, denominator: 20 }, { numerator: 15, denominator: 22 }, 0.95) ?? {};
    expect(value).toBeCloseTo(7 / 20 - 15 / 22, 14);
    expect(interval?.low).toBeCloseTo(-0.5607065932698145, 12);
    expect(interval?.high).toBeCloseTo(-0.0306875426099956, 12);
    expect(pValue).toBeCloseTo(0.0315214074954328, 12);
  });

  it("The examples (a) to (g) of Newcombe's paper, method 10, to its four decimals.", () => {
    const examples = [
      [56, 70, 48, 80, 0.0524, 0.3339],
      [9, 10, 3, 10, 0.1705, 0.809],
      [10, 10, 0, 10, 0.6075, 1],
      [10, 10, 0, 20, 0.6791, 1],
    ] as const;
    for (const [a, m, b, n, low, high] of examples) {
      const { interval } = differenceOfShares({ numerator: a, denominator: m }, { numerator: b, denominator: n }, 0.95) ?? {};
      expect(interval?.low).toBeCloseTo(low, 4);
      expect(interval?.high).toBeCloseTo(high, 4);
    }
  });

  describe("edge cases", () => {
    it("Both 0 % or both 100 %: an interval, and no p value.", () => {
      for (const of of [0, 10]) {
        const difference = differenceOfShares({ numerator: of, denominator: 10 }, { numerator: 2 * of, denominator: 20 }, 0.95);
        expect(difference).toMatchObject({ value: 0 });
        expect(difference?.pValue).toBeUndefined();
        expect(Math.abs(difference?.interval?.low ?? 0)).toBeGreaterThan(0.1);
      }
    });

    it("A share of nobody cannot be compared.", () => {
      expect(differenceOfShares({ numerator: 0, denominator: 0 }, { numerator: 1, denominator: 2 }, 0.95)).toBeUndefined();
    });
  });
});
