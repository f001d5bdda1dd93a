import { describe, expect, it } from "vitest";
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
});
