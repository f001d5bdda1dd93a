import { describe, expect, it } from "vitest";
import { clip } from "./clip.ts";
import { inPieces } from "./in-pieces.ts";
import { oneLine } from "./one-line.ts";
import { patternOfChoices } from "./pattern-of-choices.ts";
import { wellFormed } from "./well-formed.ts";

const bytes = (text: string): number => new TextEncoder().encode(text).length;

describe("texts in bounds", () => {
  it("A clipped text fits, in bytes, and no character is cut in two.", () => {
    for (const text of ["a".repeat(300), "é".repeat(300), "😀".repeat(300), "العربية".repeat(60)]) {
      for (const limit of [10, 80, 120, 255]) {
        expect(bytes(clip(text, limit))).toBeLessThanOrEqual(limit);
        expect(wellFormed(clip(text, limit))).toBe(clip(text, limit));
      }
    }
    expect(clip("exactly 10", 10)).toBe("exactly 10");
  });

  it("Pieces put together are the text.", () => {
    const text = "aé😀".repeat(100);
    expect(inPieces(text, 7).join("")).toBe(text);
    expect(inPieces(text, 7).every((piece) => bytes(piece) <= 7)).toBe(true);
    expect(inPieces("", 7)).toEqual([""]);
  });

  it("A text in one line has no line ends, control characters or halves of surrogate pairs.", () => {
    expect(oneLine(" a\r\nb\u2028c\u0000d\ud800 ")).toBe("a b c d\ufffd");
  });

  it("The pattern of choices takes known codes with one space between them, an exclusive one alone.", () => {
    const answers = [
      { code: "a", number: 1 },
      { code: "b", number: 2 },
      { code: "none", number: 3, exclusive: true },
    ] as const;
    const pattern = new RegExp(patternOfChoices({ key: "x", type: "multiple", answers }));
    expect(["a", "b a", "none"].every((text) => pattern.test(text))).toBe(true);
    expect(["none a", "a  b", "c", "", "a ", "ab"].some((text) => pattern.test(text))).toBe(false);
  });
});
