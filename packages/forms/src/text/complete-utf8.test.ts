import { describe, expect, it } from "vitest";
import { completeUtf8 } from "./complete-utf8.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("completeUtf8", () => {
  it("A character of two, three or four bytes is left out until its last byte is there.", () => {
    for (const letter of ["é", "ب", "€", "🌱"]) {
      const bytes = encode(`a${letter}`);
      for (let length = 2; length < bytes.length; length++) expect(completeUtf8(bytes.subarray(0, length))).toBe(1);
      expect(completeUtf8(bytes)).toBe(bytes.length);
    }
  });

  describe("edge cases", () => {
    it("No bytes are complete, and bytes that begin no character are not waited for.", () => {
      expect(completeUtf8(new Uint8Array(0))).toBe(0);
      expect(completeUtf8(new Uint8Array([0x80, 0x80, 0x80, 0x80]))).toBe(4);
    });
  });
});
