import { describe, expect, it } from "vitest";
import { hanging, left, right, textWidth, wrap } from "./layout.ts";

describe("layout", () => {
  it("Marks and invisible signs take no place, Chinese characters two.", () => {
    expect(["e\u0301", "\u200e1", "مُ", "漢字"].map(textWidth)).toEqual([1, 1, 1, 4]);
  });

  it("A text that is too long for its column is cut.", () => {
    expect(left("economic", 5)).toBe("econ…");
    expect(left("eco", 5)).toBe("eco  ");
    expect(right("12", 5)).toBe("   12");
  });

  it("Arabic in a column is followed by a mark that keeps the numbers behind it in their places.", () => {
    expect(left("نعم", 5)).toBe("نعم\u200e  ");
  });

  it("Lines below a label begin below its text.", () => {
    expect(hanging("  a", 4, `${"word ".repeat(20)}end`).map((line) => line.slice(0, 8))).toEqual(["  a word", "    word"]);
  });

  describe("edge cases", () => {
    it("A word that is too long stands alone and whole: a path must stay one.", () => {
      expect(wrap("in /a/very/long/path now", 8)).toEqual(["in", "/a/very/long/path", "now"]);
    });
  });
});
