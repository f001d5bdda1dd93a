import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseLabel } from "../../../forms/src/text/normalise-label.ts";
import { foldText } from "./fold-text.ts";

describe("foldText", () => {
  it.each([
    { one: "Very good", other: "  very\n\tGOOD " },
    { one: "Équipé", other: "E\u0301quipe\u0301" },
    { one: "نعم", other: "\u200fنعم\u200e" },
    { one: "a\u00a0b", other: "a b" },
  ])("takes $one and $other for one text", ({ one, other }) => {
    expect(foldText(one)).toBe(foldText(other));
  });

  it.each([
    { one: "équipe", other: "equipe" },
    { one: "good.", other: "good" },
    { one: "می\u200cشود", other: "میشود" },
  ])("keeps $one and $other apart", ({ one, other }) => {
    expect(foldText(one)).not.toBe(foldText(other));
  });

  it("folds as the reader of exports does, so that what the lint keeps apart is read apart", () => {
    const marks = fc.constantFrom("\u200f", "\u061c", "\u2067", "\u00a0", "\u0301", "é", "İ", "ß", "ǅ", " ", "\n");
    fc.assert(
      fc.property(fc.array(fc.oneof(marks, fc.string({ unit: "grapheme", maxLength: 3 })), { maxLength: 8 }), (parts) => {
        expect(foldText(parts.join(""))).toBe(normaliseLabel(parts.join("")));
      }),
    );
  });
});
