import { describe, expect, it } from "vitest";
import { agree } from "./agree.ts";

describe("agreement with the oracle", () => {
  it("Figures agree within 1e-8 of the oracle's, large and small.", () => {
    expect(agree({ mean: 2e6, low: 3e-6 }, { mean: 2e6 * (1 + 9e-9), low: 3e-6 * (1 - 9e-9) })).toBe("passed");
    expect(agree({ mean: 2e6 }, { mean: 2000000.04 })).toEqual({ failed: "mean expected 2000000, found 2000000.04" });
    expect(agree({ low: 3e-6 }, { low: 3.0000001e-6 })).toMatchObject({ failed: expect.stringContaining("low") });
  });

  it("What is 0 but for rounding is 0; a p value is never that small.", () => {
    expect(agree({ low: 0 }, { low: 1e-16 })).toBe("passed");
    expect(agree({ p: 1e-40 }, { p: 2e-40 })).toMatchObject({ failed: expect.any(String) });
    expect(agree({ "holm p 2": 1e-40 }, { "holm p 2": 2e-40 })).toMatchObject({ failed: expect.any(String) });
  });

  describe("edge cases", () => {
    it("Both must have the same figures, and none at the same places.", () => {
      expect(agree({ low: null }, { low: null })).toBe("passed");
      expect(agree({ low: null }, { low: 0 })).toMatchObject({ failed: expect.any(String) });
      expect(agree({ low: 0 }, {})).toMatchObject({ failed: expect.any(String) });
      expect(agree({}, { low: 0 })).toMatchObject({ failed: expect.any(String) });
    });

    it("No figures at all, and none that is a number, agree with nothing.", () => {
      expect(agree({}, {})).toEqual({ failed: "no figures" });
      expect(agree({ low: 1 }, { low: Number.NaN })).toMatchObject({ failed: expect.any(String) });
    });
  });
});
