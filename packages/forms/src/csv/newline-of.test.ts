import { describe, expect, it } from "vitest";
import { newlineOf } from "./newline-of.ts";

describe("newlineOf", () => {
  it("Line breaks within quotation marks do not end lines.", () => {
    expect(newlineOf('"a\rb","c\r"\n', true)).toBe("\n");
    expect(newlineOf('"say ""yes""\n"\r"x"', true)).toBe("\r");
  });

  describe("edge cases", () => {
    it("A text that ends with CR may go on with LF.", () => {
      expect(newlineOf("a,b\r", false)).toBeUndefined();
      expect(newlineOf("a,b\r", true)).toBe("\r");
      expect(newlineOf("", true)).toBe("\n");
    });
  });
});
