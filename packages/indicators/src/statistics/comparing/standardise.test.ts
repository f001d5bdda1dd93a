import { describe, expect, it } from "vitest";
import { mixDifference } from "./mix-difference.ts";
import { standardise } from "./standardise.ts";

const interval = (low: number, high: number) => ({ low, high, method: "wilson" });
const figures = [
  { group: "women", value: 0.5, interval: interval(0.2, 0.9) },
  { group: "men", value: 0.25, interval: interval(0.05, 0.65) },
];

describe("direct standardisation", () => {
  it("Three women for each man, by hand: 0.75 × 0.5 + 0.25 × 0.25, reaches √(0.225² + 0.05²) and √(0.3² + 0.1²).", () => {
    const found = standardise(figures, { women: 30, men: 10 });
    if (found.status !== "standardised") throw new Error(found.status);
    expect(found.value).toBe(0.4375);
    expect(found.interval?.low).toBeCloseTo(0.4375 - Math.sqrt(0.225 ** 2 + 0.05 ** 2), 14);
    expect(found.interval?.high).toBeCloseTo(0.4375 + Math.sqrt(0.3 ** 2 + 0.1 ** 2), 14);
  });

  it("One group alone keeps its own interval; other groups do not count.", () => {
    expect(standardise(figures, { women: 1, men: 0 })).toMatchObject({ value: 0.5, interval: { low: 0.2, high: 0.9 } });
  });

  describe("edge cases", () => {
    it("Without a figure for a group of the structure there is none: no other weight is raised in its place.", () => {
      expect(standardise(figures, { women: 1, men: 1, other: 1, unknown: 2 })).toEqual({
        status: "insufficient",
        groups: ["other", "unknown"],
      });
    });

    it("A group without an interval leaves the value alone.", () => {
      expect(standardise([...figures.slice(0, 1), { group: "men", value: 1 }], { women: 1, men: 1 })).toEqual({
        status: "standardised",
        value: 0.75,
      });
    });

    it("A structure of nobody, or with less than nobody, is a mistake of the program.", () => {
      for (const wrong of [{}, { women: 0 }, { women: 2, men: -1 }, { women: Number.NaN }])
        expect(() => standardise(figures, wrong)).toThrow(RangeError);
    });
  });
});

describe("how much the mix differs", () => {
  it("75 % and 25 % against a half each: a quarter would have to change.", () => {
    expect(mixDifference({ women: 30, men: 10 }, { women: 50, men: 50 })).toBe(0.25);
  });

  it("The same shares differ by 0, sets without a common group by 1.", () => {
    expect(mixDifference({ women: 3, men: 1 }, { women: 9, men: 3 })).toBe(0);
    expect(mixDifference({ women: 3 }, { men: 9 })).toBe(1);
    expect(mixDifference({ women: 3 }, { constructor: 9 })).toBe(1);
  });

  it("Nobody has no mix.", () => expect(mixDifference({ women: 0 }, { women: 3 })).toBeUndefined());
});
