import { describe, expect, it } from "vitest";
import { criticalT } from "./critical-t.ts";

describe("the reach of Student's t", () => {
  it("As R's qt((1 - confidence) / 2, df, lower.tail = FALSE).", () => {
    expect(criticalT(0.95, 5)).toBeCloseTo(2.57058183563632, 12);
    expect(criticalT(0.99, 1)).toBeCloseTo(63.6567411628716, 10);
    expect(criticalT(0.9, 2.7)).toBeCloseTo(2.46388893627085, 12);
    expect(criticalT(0.95, 999_999)).toBeCloseTo(1.95996635681648, 9);
  });

  describe("edge cases", () => {
    it("A confidence that does not lie between 0 and 1 is a mistake of the program, and so is no degree of freedom.", () => {
      for (const confidence of [0, 1, 95, -1, Number.NaN]) expect(() => criticalT(confidence, 5)).toThrow(RangeError);
      for (const freedom of [0, -1, Number.NaN]) expect(() => criticalT(0.95, freedom)).toThrow(RangeError);
    });
  });
});
