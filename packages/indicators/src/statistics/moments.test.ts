import { describe, expect, it } from "vitest";
import { addToMoments } from "./add-to-moments.ts";
import { mergeMoments } from "./merge-moments.ts";
import { newMoments } from "./moments.ts";

function momentsOf(values: readonly number[]): ReturnType<typeof newMoments> {
  const moments = newMoments();
  for (const value of values) addToMoments(moments, value);
  return moments;
}

describe("moments", () => {
  it("Of 2, 4 and 9: mean 5, squares 9 + 1 + 16.", () => expect(momentsOf([2, 4, 9])).toEqual({ n: 3, mean: 5, squares: 26 }));

  it("Two parts give what the whole gives.", () => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6];
    for (let at = 0; at <= values.length; at++) {
      const merged = mergeMoments(momentsOf(values.slice(0, at)), momentsOf(values.slice(at)));
      expect(merged.n).toBe(8);
      expect(merged.mean).toBeCloseTo(31 / 8, 14);
      expect(merged.squares).toBeCloseTo(173 - (31 * 31) / 8, 12);
    }
  });

  describe("edge cases", () => {
    it("Nothing and nothing is nothing.", () => expect(mergeMoments(newMoments(), newMoments())).toEqual(newMoments()));

    it("What is no finite number is refused, and changes nothing.", () => {
      const moments = momentsOf([1]);
      for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) expect(() => addToMoments(moments, value)).toThrow(RangeError);
      expect(moments).toEqual({ n: 1, mean: 1, squares: 0 });
    });
  });
});
