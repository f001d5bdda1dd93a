import { describe, expect, it } from "vitest";
import { addToValues } from "./add-to-values.ts";
import { median } from "./median.ts";
import { newValueList } from "./value-list.ts";

describe("the median", () => {
  it("Of an odd number of values it is the one in the middle, of an even number the mean of two.", () => {
    expect(median([9, 2, 4])).toBe(4);
    expect(median([10, 2, 9, 4])).toBe(6.5);
  });

  it("Sorts numbers as numbers, and leaves the list as it is.", () => {
    const values = [10, 9, -1];
    expect(median(values)).toBe(9);
    expect(values).toEqual([10, 9, -1]);
  });

  it("Of a stream of a hundred thousand numbers, in a list that grows.", () => {
    const list = newValueList();
    for (let value = 100_000; value >= 1; value--) addToValues(list, value);
    expect(list.length).toBe(100_000);
    expect(list.numbers.length).toBeLessThanOrEqual(150_000);
    expect(median(list.numbers.subarray(0, list.length))).toBe(50_000.5);
  });

  describe("edge cases", () => {
    it("Of no value there is none, of one it is this one.", () => {
      expect(median([])).toBeUndefined();
      expect(median([0.3])).toBe(0.3);
    });

    it("Of equal values it is this value, to the last bit.", () => expect(median([0.1, 0.1, 0.1, 0.1])).toBe(0.1));

    it("What is no number is refused.", () => {
      expect(() => median([1, Number.NaN])).toThrow(RangeError);
      expect(() => addToValues(newValueList(), Number.NaN)).toThrow(RangeError);
    });
  });
});
