import { describe, expect, it } from "vitest";
import { wilsonInterval } from "./wilson-interval.ts";

describe("Wilson's interval", () => {
  it("As R's prop.test(7, 20, correct = FALSE), at 95 % and 99 %.", () => {
    const { low = 0, high = 0 } = wilsonInterval(7, 20, 0.95) ?? {};
    expect(low).toBeCloseTo(0.181191824101082, 13);
    expect(high).toBeCloseTo(0.567145723314764, 13);
    expect(wilsonInterval(7, 20, 0.99)?.low).toBeCloseTo(0.146393441376939, 13);
    expect(wilsonInterval(7, 20, 0.99)?.high).toBeCloseTo(0.628338178952687, 13);
  });

  it("What holds of those who do holds the other way round of those who do not.", () => {
    const [some, others] = [wilsonInterval(3, 11, 0.95), wilsonInterval(8, 11, 0.95)];
    expect(some?.low).toBeCloseTo(1 - (others?.high ?? 0), 15);
  });

  describe("edge cases", () => {
    it("0 % starts at 0 exactly, and ends at z² / (n + z²).", () => {
      const square = 1.959963984540054 ** 2;
      expect(wilsonInterval(0, 10, 0.95)?.low).toBe(0);
      expect(wilsonInterval(0, 10, 0.95)?.high).toBeCloseTo(square / (10 + square), 14);
    });

    it("100 % ends at 1 exactly: prop.test(3, 3, correct = FALSE) starts at 0.4385.", () => {
      expect(wilsonInterval(3, 3, 0.95)?.high).toBe(1);
      expect(wilsonInterval(3, 3, 0.95)?.low).toBeCloseTo(0.438502968244955, 13);
    });

    it("One in a million keeps its precision: prop.test(1, 1e6, correct = FALSE).", () => {
      const { low = 0, high = 0 } = wilsonInterval(1, 1e6, 0.95) ?? {};
      expect(low / 1.76524576745372e-7).toBeCloseTo(1, 8);
      expect(high / 5.66491180431144e-6).toBeCloseTo(1, 11);
    });

    it("Of nobody there is none.", () => expect(wilsonInterval(0, 0, 0.95)).toBeUndefined());

    it("More than all, less than none and no number are mistakes of the program.", () => {
      for (const [some, all] of [
        [3, 2],
        [-1, 2],
        [Number.NaN, 2],
        [1, Number.NaN],
        [1, Number.POSITIVE_INFINITY],
        [0, -1],
      ] as const)
        expect(() => wilsonInterval(some, all, 0.95)).toThrow(RangeError);
    });
  });
});
