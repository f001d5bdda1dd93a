import { describe, expect, it } from "vitest";
import { readExport } from "../src/read-export.ts";
import { garden } from "./garden.ts";
import { fileRules, read, rulesOf } from "./read-text.ts";

const moods = (rows: readonly { readonly response: { readonly answers: Readonly<Record<string, unknown>> } }[]): unknown[] =>
  rows.map(({ response }) => response.answers["mood"]);

describe("too much", () => {
  it("100,000 columns are too many.", async () => {
    const columns = Array.from({ length: 100_000 }, (_, index) => (index === 3 ? "mood" : `c${index}`)).join(",");
    const { rows, report } = await read(`${columns}\n${",".repeat(99_999)}\n`);
    expect(rows).toEqual([]);
    expect(report).toMatchObject({ unreadable: true, problems: [{ rule: "too-many-columns", params: { value: 100_000, maximum: 5000 } }] });
    expect(fileRules((await read(columns)).report)).toEqual(["too-many-columns"]);
    const json = `[{${Array.from({ length: 5001 }, (_, index) => `"c${index}":1`).join(",")}}]`;
    expect(fileRules((await read(json)).report)).toEqual(["too-many-columns"]);
  });

  /** A file with a cell of 100 MB, made while it is read; counts what was asked for. */
  const hugeFile = (before: string, letter: string) => {
    const asked = { bytes: 0 };
    const source = async function* (): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode(before);
      const piece = new TextEncoder().encode(letter.repeat(65_536 / letter.length));
      for (; asked.bytes < 100_000_000; asked.bytes += piece.length) yield piece;
    };
    return { asked, source: source() };
  };

  it("A cell of 100 MB ends the reading after a few MB, quoted or not, in CSV, JSON and NDJSON; all before it is read.", async () => {
    const cases: [before: string, letter: string, row: number][] = [
      ['person,mood\nP-1,good\nP-2,"', "x", 3],
      ['person,mood\nP-1,good\nP-2,"', '""', 3],
      ["person,mood\nP-1,good\nP-2,", "x", 3],
      ["person,mood\nP-1,good\nP-2,", "x,", 3],
      ['[{"mood":"good"},{"mood":"', "x", 2],
      ['{"mood":"good"}\n{"mood":"', "x", 2],
    ];
    for (const [before, letter, row] of cases) {
      const { source, asked } = hugeFile(before, letter);
      const reader = readExport(source, { instruments: [garden], instrument: "garden@1.0.0" });
      const found: unknown[] = [];
      for await (const batch of reader.batches()) found.push(...moods(batch));
      expect(found).toEqual(["good"]);
      expect(rulesOf(reader.report.problems.filter(({ rule }) => rule === "cell-too-large"))).toEqual([`cell-too-large ${row}`]);
      expect(reader.report.unreadable).toBe(true);
      expect(asked.bytes).toBeLessThan(16_000_000);
    }
  });

  it("A header without an end is too large as well.", async () => {
    const { source, asked } = hugeFile("person", "x");
    const reader = readExport(source, { instruments: [garden] });
    for await (const _ of reader.batches()) expect.unreachable();
    expect(rulesOf(reader.report.problems)).toEqual(["cell-too-large 1"]);
    expect(asked.bytes).toBeLessThan(16_000_000);
  });
});
