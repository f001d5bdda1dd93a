import { describe, expect, it } from "vitest";
import { normaliseLabel } from "./normalise-label.ts";

describe("normaliseLabel", () => {
  it("Letters with separate accents, other spaces and capitals make no difference.", () => {
    expect(normaliseLabel("E\u0301TE\u0301\u00a0 \t passe\u0301")).toBe("été passé");
  });

  describe("edge cases", () => {
    it("Marks of direction are removed wherever they stand; a joiner between letters is a letter.", () => {
      expect(normaliseLabel("\u2067\u200fلا\u200e \u202bيعرف\u202c\u2069\u061c")).toBe("لا يعرف");
      expect(normaliseLabel("می\u200cخواهم")).toBe("می\u200cخواهم");
    });

    it("Blank stays blank.", () => {
      expect(normaliseLabel(" \u200f\n")).toBe("");
    });
  });
});
