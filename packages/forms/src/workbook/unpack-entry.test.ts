import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { unpackEntry } from "./unpack-entry.ts";
import type { ZipEntry } from "./zip-directory.ts";

const entry = (text: string, more: Partial<ZipEntry> = {}): ZipEntry => {
  const packed = deflateRawSync(Buffer.from(text));
  return { name: "a.xml", method: 8, isEncrypted: false, packedSize: packed.length, size: Buffer.byteLength(text), packed, ...more };
};

async function unpack(part: ZipEntry): Promise<{ text: string; isWhole: boolean }> {
  const pieces = unpackEntry(part);
  let text = "";
  let piece = await pieces.next();
  for (; !piece.done; piece = await pieces.next()) text += Buffer.from(piece.value).toString("latin1");
  return { text, isWhole: piece.value };
}

describe("unpackEntry", () => {
  it("Gives what was packed, deflated or as it is, in pieces of any number.", async () => {
    const long = "0123456789".repeat(100_000);
    expect(await unpack(entry(long))).toEqual({ text: long, isWhole: true });
    expect(await unpack(entry("abc", { method: 0, packed: Buffer.from("abc") }))).toEqual({ text: "abc", isWhole: true });
    expect(await unpack(entry(""))).toEqual({ text: "", isWhole: true });
  });

  it("Unpacks no more than the directory says: a lie costs nothing.", async () => {
    const { text, isWhole } = await unpack(entry("x".repeat(20_000_000), { size: 1000 }));
    expect(text.length).toBeLessThanOrEqual(1000);
    expect(isWhole).toBe(false);
  });

  it("What is shorter than said, damaged, or packed in another way is not whole.", async () => {
    const packed = entry("abc").packed;
    expect((await unpack(entry("abc", { size: 4 }))).isWhole).toBe(false);
    expect((await unpack(entry("abc", { packed: packed.map((byte) => byte ^ 0xff) }))).isWhole).toBe(false);
    expect((await unpack(entry("abc", { packed: packed.subarray(0, 2) }))).isWhole).toBe(false);
    expect(await unpack(entry("abc", { method: 12 }))).toEqual({ text: "", isWhole: false });
  });
});
