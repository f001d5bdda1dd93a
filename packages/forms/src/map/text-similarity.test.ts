import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textSimilarity } from "./text-similarity.ts";
import { wordRarity } from "./word-rarity.ts";

const alike = (one: string, other: string, rarity = (_: string) => 1) => textSimilarity(one.split(" "), other.split(" "), rarity);

describe("textSimilarity", () => {
  it("Is the share of words that both have: one of two on each side is a half.", () => {
    expect(alike("tea cup", "cup saucer")).toBe(0.5);
    expect(alike("tea", "tea")).toBe(1);
    expect(alike("tea", "sun")).toBe(0);
  });

  it("Rare words count more: by hand, 2 × 3 of 3 + 1 and 3 + 1 is 6 of 8.", () => {
    expect(alike("borrow the", "borrow a", (word) => (word === "borrow" ? 3 : 1))).toBe(0.75);
  });

  it("Forms of a word are alike by their letters: satisfait and satisfaite share 8 of their 9 and 10 runs of three, less the ends.", () => {
    // " sa sat ati tis isf sfa fai ait it " and the same but "ite te " at the end: 2 × 8 of 9 + 10
    expect(alike("satisfait", "satisfaite")).toBeCloseTo(16 / 19, 12);
  });

  it("Words with too little in common count as different.", () => {
    expect(alike("housing", "horse")).toBe(0);
  });

  describe("edge cases", () => {
    it("Texts without words are not alike.", () => {
      expect(textSimilarity([], [], () => 1)).toBe(0);
      expect(textSimilarity(["a"], [], () => 1)).toBe(0);
    });

    it("Order and repetition of words do not matter, and neither does which text comes first.", () => {
      const words = fc.array(fc.constantFrom("borrow", "borrowing", "money", "how", "often", "you"), { maxLength: 6 });
      fc.assert(
        fc.property(words, words, (one, other) => {
          const similarity = textSimilarity(one, other, () => 1);
          expect(similarity).toBeGreaterThanOrEqual(0);
          expect(similarity).toBeLessThanOrEqual(1);
          expect(textSimilarity(other, one, () => 1)).toBeCloseTo(similarity, 12);
          expect(textSimilarity([...one].reverse(), [...other, ...other], () => 1)).toBeCloseTo(similarity, 12);
        }),
      );
    });
  });
});

describe("wordRarity", () => {
  it("A word in one of four texts weighs ln 5, one in all of them ln 2; an unknown one half of ln 2.", () => {
    const rarity = wordRarity([["how", "often"], ["how", "good"], ["how"], ["how", "how"]]);
    expect(rarity("good")).toBeCloseTo(Math.log(5), 12);
    expect(rarity("how")).toBeCloseTo(Math.log(2), 12);
    expect(rarity("strange")).toBeCloseTo(Math.log(2) / 2, 12);
  });
});
