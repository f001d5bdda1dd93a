import { describe, expect, it } from "vitest";
import { notApplicable, unanswered } from "./plan-item.ts";
import { sumDimension } from "./sum-dimension.ts";

const dimension = {
  id: "d",
  minAnsweredShare: 0.5,
  weight: 1,
  items: [
    { index: 2, weight: 7 },
    { index: 0, weight: 1 },
    { index: 1, weight: 0 },
  ],
};

describe("sumDimension", () => {
  it("All answered: 7*3 + 1*4 + 0*2 = 25 of weight 8.", () => {
    expect(sumDimension(dimension, [4, 2, 3])).toEqual({
      numerator: 25,
      answeredWeight: 8,
      applicableWeight: 8,
      answered: 3,
      applicable: 3,
    });
  });

  it("Unanswered items stay in the applicable weight only.", () => {
    expect(sumDimension(dimension, [4, 2, unanswered])).toEqual({
      numerator: 4,
      answeredWeight: 1,
      applicableWeight: 8,
      answered: 2,
      applicable: 3,
    });
  });

  it("Items that do not apply leave it.", () => {
    expect(sumDimension(dimension, [4, 2, notApplicable])).toEqual({
      numerator: 4,
      answeredWeight: 1,
      applicableWeight: 1,
      answered: 2,
      applicable: 2,
    });
  });

  describe("edge cases", () => {
    it("An answer worth 0 is answered.", () => {
      expect(sumDimension(dimension, [0, 0, 0])).toEqual({
        numerator: 0,
        answeredWeight: 8,
        applicableWeight: 8,
        answered: 3,
        applicable: 3,
      });
    });
  });
});
