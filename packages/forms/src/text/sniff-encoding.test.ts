import { describe, expect, it } from "vitest";
import { sniffEncoding } from "./sniff-encoding.ts";

describe("sniffEncoding", () => {
  it("A byte order mark tells which UTF-16 it is, zeros in every other byte do as well.", () => {
    expect(sniffEncoding(new Uint8Array([0xfe, 0xff, 0, 0x61]))).toBe("utf-16be");
    expect(sniffEncoding(new Uint8Array([0, 0x61, 0, 0x2c]))).toBe("utf-16be");
    expect(sniffEncoding(new Uint8Array([0x61, 0, 0x2c, 0]))).toBe("utf-16le");
  });

  describe("edge cases", () => {
    it("A single zero in a long text is no UTF-16.", () => {
      const bytes = new TextEncoder().encode("a,b\n".repeat(100));
      bytes[101] = 0;
      expect(sniffEncoding(bytes)).toMatchObject({ rule: "not-a-text-file", params: { value: "NUL" } });
    });

    it("Letters that begin a name as a zip archive does are text.", () => {
      expect(sniffEncoding(new TextEncoder().encode("PK,mood"))).toBe("utf-8");
    });
  });
});
