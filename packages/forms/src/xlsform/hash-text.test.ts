import { describe, expect, it } from "vitest";
import { hashText } from "./hash-text.ts";

describe("hashText", () => {
  it("Gives the published test values of FNV-1a with 32 bits.", () => {
    // from the test vectors of draft-eastlake-fnv
    expect(["", "a", "b", "foobar", "chongo was here!\n"].map(hashText)).toEqual([
      "811c9dc5",
      "e40c292c",
      "e70c2de5",
      "bf9cf968",
      "d49930d5",
    ]);
  });

  it("Hashes bytes of UTF-8, not units of UTF-16.", () => {
    // by hand: ((0x811c9dc5 ^ 0xc3) * 0x01000193 ^ 0xa9) * 0x01000193, modulo 2^32
    const step = (hash: bigint, byte: bigint): bigint => ((hash ^ byte) * 0x01000193n) % 2n ** 32n;
    expect(hashText("é")).toBe(step(step(0x811c9dc5n, 0xc3n), 0xa9n).toString(16).padStart(8, "0"));
  });
});
