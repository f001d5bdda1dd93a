import { describe, expect, it } from "vitest";
import { lookUp, textTable } from "./text-table.ts";

describe("textTable", () => {
  it("Texts are found exactly, few or many of one length.", () => {
    const many = Array.from({ length: 300 }, (_, index) => String(100 + index));
    const table = textTable([...many.map((text) => [text, text] as const), ["yes", "YES"], ["no", "NO"]]);
    expect([lookUp(table, "yes"), lookUp(table, "no"), lookUp(table, "399"), lookUp(table, "99")]).toEqual(["YES", "NO", "399", undefined]);
  });

  describe("edge cases", () => {
    it("Texts longer or shorter than all, and those of an object's own, are not found.", () => {
      const table = textTable([["ab", 1]]);
      for (const text of ["", "a", "abc", "AB", "length", "__proto__"]) expect(lookUp(table, text)).toBeUndefined();
      expect(lookUp(textTable([]), "a")).toBeUndefined();
    });

    it("Of a text given twice the first counts.", () => {
      expect(
        lookUp(
          textTable([
            ["a", 1],
            ["a", 2],
          ]),
          "a",
        ),
      ).toBe(1);
    });
  });
});
