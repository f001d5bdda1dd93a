import { describe, expect, it } from "vitest";
import { normaliseLabel } from "./normalise-label.ts";

describe("normaliseLabel", () => {
  it("Letters with separate accents, other spaces and capitals make no difference.", () => {
    expect(normaliseLabel("E\u0301TE\u0301\u00a0 \t passe\u0301")).toBe("été passé");
  });

  it.each([
    { one: "Very good", other: "  very\n\tGOOD " },
    { one: "Équipé", other: "E\u0301quipe\u0301" },
    { one: "نعم", other: "\u200fنعم\u200e" },
    { one: "a\u00a0b", other: "a b" },
  ])("Takes $one and $other for one text.", ({ one, other }) => {
    expect(normaliseLabel(one)).toBe(normaliseLabel(other));
  });

  it.each([
    { one: "équipe", other: "equipe" },
    { one: "good.", other: "good" },
    { one: "می\u200cشود", other: "میشود" },
  ])("Keeps $one and $other apart.", ({ one, other }) => {
    expect(normaliseLabel(one)).not.toBe(normaliseLabel(other));
  });

  it("Quotation marks that pyxform makes straight are no difference.", () => {
    expect(normaliseLabel("“Je n’ai pas d‘emploi”")).toBe("\"je n'ai pas d'emploi\"");
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
