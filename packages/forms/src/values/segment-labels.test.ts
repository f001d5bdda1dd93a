import { describe, expect, it } from "vitest";
import { segmentLabels } from "./segment-labels.ts";

const labels = new Map([
  ["sheep", "s"],
  ["sheep and goats", "sg"],
  ["goats", "g"],
  ["and", "a"],
]);

describe("segmentLabels", () => {
  it("Labels may stand in any order.", () => {
    expect(segmentLabels("goats sheep", labels)).toEqual([["g", "s"]]);
  });

  it("A text that can be cut in two ways gives both.", () => {
    expect(segmentLabels("sheep and goats", labels)).toEqual([["s", "a", "g"], ["sg"]]);
  });

  describe("edge cases", () => {
    it("Two cuts that choose the same are one.", () => {
      const same = new Map([
        ["a b", "x"],
        ["a", "x"],
        ["b a b", "y"],
        ["b", "y"],
      ]);
      expect(segmentLabels("a b", same)).toHaveLength(2);
      expect(segmentLabels("a b a b", same)).toEqual([["x", "y"]]);
    });

    it("A label counts once, and only as whole words.", () => {
      expect(segmentLabels("sheep sheep", labels)).toEqual([]);
      expect(segmentLabels("sheepgoats", labels)).toEqual([]);
      expect(segmentLabels("sheep ", labels)).toEqual([]);
      expect(segmentLabels("", labels)).toEqual([]);
    });

    it("A text made to take for ever is given up.", () => {
      const letters = new Map(Array.from({ length: 26 }, (_, index) => ["a ".repeat(index + 1).trim(), `c${index}`]));
      expect(segmentLabels(`${"a ".repeat(400)}b`, letters)).toEqual([]);
    });
  });
});
