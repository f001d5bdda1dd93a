import { describe, expect, it } from "vitest";
import { xpathNumber, xpathText } from "./xpath-literals.ts";

describe("xpathText", () => {
  it("Quotes are chosen by what the text holds.", () => {
    expect(["", "a", "it's", 'say "no"'].map(xpathText)).toEqual(["''", "'a'", `"it's"`, `'say "no"'`]);
  });

  it("A text with both kinds of quotes is put together.", () => {
    expect(xpathText(`"it's"`)).toBe(`concat('"it', "'", 's"')`);
    expect(xpathText(`'"'`)).toBe(`concat('', "'", '"', "'", '')`);
  });
});

describe("xpathNumber", () => {
  it("No number has an exponent, and each reads back as itself.", () => {
    const numbers = [0, -1, 0.5, 1e-7, 1.25e-9, -3e-7, 1e21, 123456789012345680000, Number.MAX_SAFE_INTEGER];
    expect(numbers.map(xpathNumber).filter((text) => !/^-?[0-9]+(\.[0-9]+)?$/.test(text))).toEqual([]);
    expect(numbers.map((number) => Number(xpathNumber(number)))).toEqual(numbers);
    expect(xpathNumber(1.25e-9)).toBe("0.00000000125");
  });
});
