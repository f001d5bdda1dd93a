import { describe, expect, it } from "vitest";
import { patternCharacters } from "./pattern-characters.ts";

describe("patternCharacters", () => {
  it("Ranges are written with a dash between their ends, and single characters as they are.", () => {
    expect(patternCharacters("^[A-Z0-9_./-]+$")).toEqual({ characters: "A–Z 0–9 _ . / -", least: 1 });
  });

  it("A first character that may be fewer is said; one that may be the same is not.", () => {
    expect(patternCharacters("^[a-z][a-z0-9]*$")).toEqual({ characters: "a–z 0–9", first: "a–z", least: 1 });
    expect(patternCharacters("^[a-z][a-z]{2,}$")).toEqual({ characters: "a–z", least: 3 });
  });

  it("The fewest characters are counted over both parts.", () => {
    expect(patternCharacters("^[a-z]{2,3}$")?.least).toBe(2);
    expect(patternCharacters("^[a-z]{4}$")?.least).toBe(4);
    expect(patternCharacters("^[a-z][a-z0-9]{0,63}$")?.least).toBe(1);
    expect(patternCharacters("^[a-z][a-z0-9]+$")?.least).toBe(2);
  });

  describe("edge cases", () => {
    it.each([
      "^[A-Z]{3}-[0-9]+$", // a fixed character
      "^[A-Z]{3}[0-9]{4}$", // an order
      "^[A-Z][0-9]+$", // a first character that the rest may not be
      "^[^a]+$", // all but
      "^[a-z ]+$", // a space, which nobody would see
      "^(a|b)$",
      "[a-z]+",
      "^[a-z]?$",
      "^$",
      "^[a-z][a-z0-9][a-z0-9_]*$",
    ])("%s asks for more than characters: nothing is said.", (pattern) => {
      expect(patternCharacters(pattern)).toBeUndefined();
    });
  });
});
