import { describe, expect, it } from "vitest";
import { adjustPValues } from "./adjust-p-values.ts";

const rounded = (values: readonly (number | undefined)[]) => values.map((value) => value && Number(value.toFixed(12)));

describe("p values corrected for their number", () => {
  it('As R\'s p.adjust(p, "holm"), which is the default.', () => {
    expect(rounded(adjustPValues([0.01, 0.02, 0.03, 0.04, 0.05]))).toEqual([0.05, 0.08, 0.09, 0.09, 0.09]);
    expect(rounded(adjustPValues([0.005, 0.04, 0.03, 0.9, 0.02], "holm"))).toEqual([0.025, 0.09, 0.09, 0.9, 0.08]);
  });

  it('As R\'s p.adjust(p, "BH").', () => {
    expect(rounded(adjustPValues([0.005, 0.04, 0.03, 0.9, 0.02], "benjamini-hochberg"))).toEqual([0.025, 0.05, 0.05, 0.9, 0.05]);
  });

  describe("edge cases", () => {
    it("None is none, one stays as it is, and none grows above 1.", () => {
      expect(adjustPValues([])).toEqual([]);
      expect(adjustPValues([0.2])).toEqual([0.2]);
      expect(adjustPValues([0.9, 0.8])).toEqual([1, 1]);
      expect(adjustPValues([1, 1], "benjamini-hochberg")).toEqual([1, 1]);
    });

    it("A comparison without a p value is not counted.", () => {
      expect(adjustPValues([undefined, 0.02, undefined, 0.04])).toEqual([undefined, 0.04, undefined, 0.04]);
    });
  });
});
