import { describe, expect, it } from "vitest";
import { readExport } from "../src/read-export.ts";
import { garden } from "./garden.ts";
import { piecesOf } from "./read-text.ts";

describe("edge cases", () => {
  it("A reader without instruments is a mistake of the caller.", () => {
    expect(() => readExport(piecesOf(new Uint8Array(0)), { instruments: [] })).toThrow("at least one instrument");
  });

  it("An error of the source is thrown, and what came before is given.", async () => {
    const source = async function* (): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode(`person,mood\n${"P,good\n".repeat(100_000)}`);
      throw new Error("disk gone");
    };
    const reader = readExport(source(), { instruments: [garden] });
    let rows = 0;
    await expect(async () => {
      for await (const batch of reader.batches()) rows += batch.length;
    }).rejects.toThrow("disk gone");
    expect(rows).toBeGreaterThan(50_000);
  });

  it("A reader that is left early closes its source.", async () => {
    let isClosed = false;
    const source = async function* (): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield new TextEncoder().encode(isClosed ? "" : `mood\n${"good\n".repeat(100_000)}`);
      } finally {
        isClosed = true;
      }
    };
    for await (const _ of readExport(source(), { instruments: [garden] }).batches()) break;
    expect(isClosed).toBe(true);
  });

  it("Batches hold at most a thousand rows.", async () => {
    const reader = readExport(piecesOf(new TextEncoder().encode(`mood\n${"good\n".repeat(2500)}`)), { instruments: [garden] });
    const sizes: number[] = [];
    for await (const batch of reader.batches()) sizes.push(batch.length);
    expect(sizes).toEqual([1000, 1000, 500]);
  });
});
