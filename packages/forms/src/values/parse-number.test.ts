import { describe, expect, it } from "vitest";
import { parseNumber } from "./parse-number.ts";

describe("parseNumber", () => {
  it("Digits are read to the last bit.", () => {
    expect(parseNumber("0")).toBe(0);
    expect(parseNumber("0012")).toBe(12);
    expect(parseNumber("123456789012345")).toBe(123456789012345);
    expect(parseNumber("0.1")).toBe(0.1);
    expect(parseNumber("-2.50")).toBe(-2.5);
  });

  it("Small and large numbers are read as JavaRosa writes them.", () => {
    expect(parseNumber("2.5E-7")).toBe(0.00000025);
    expect(parseNumber("-1.2345678E7")).toBe(-12345678);
    for (const text of ["1E5", "1.0e5", "12.0E5", "1.0E+5", "1.0E100", "1.0E"]) expect(parseNumber(text)).toBeUndefined();
  });

  describe("edge cases", () => {
    it("There is no negative zero.", () => {
      expect(Object.is(parseNumber("-0"), 0)).toBe(true);
      expect(Object.is(parseNumber("-0.0"), 0)).toBe(true);
    });

    it("What is no plain number is none, and neither is one too large to be held.", () => {
      for (const text of ["", "-", "--1", "1-", ".", "1.", ".1", "1.2.3", "1 000", "1e5", "٤", "9".repeat(400)])
        expect(parseNumber(text)).toBeUndefined();
    });
  });
});
