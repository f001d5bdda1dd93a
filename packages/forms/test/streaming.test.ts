import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { readExport } from "../src/read-export.ts";
import { garden } from "./garden.ts";

/** A file of so many rows, made while it is read. */
async function* fileOf(rows: number, header: string, line: (row: number) => string, end = ""): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(header);
  for (let row = 0; row < rows; ) {
    let piece = "";
    for (; row < rows && piece.length < 65_536; row++) piece += line(row);
    yield encoder.encode(piece);
  }
  yield encoder.encode(end);
}

const count = async (source: AsyncIterable<Uint8Array>) => {
  const reader = readExport(source, { instruments: [garden], instrument: "garden@1.0.0" });
  let rows = 0;
  let last: unknown;
  for await (const batch of reader.batches()) {
    rows += batch.length;
    last = batch.at(-1)?.response;
  }
  return { rows, last, report: reader.report };
};

describe("long files", () => {
  it("Every row of a long CSV file is read once, quoted or not.", async () => {
    const plain = await count(fileOf(50_000, "person,mood,crops,plots\n", (row) => `P-${row},good,maize beans,${row % 50}\n`));
    const quoted = await count(
      fileOf(50_000, '"person";"mood";"crops";"plots"\r\n', (row) => `"P-${row}";"good";"maize\nbeans";"${row % 50}"\r\n`),
    );
    for (const { rows, last, report } of [plain, quoted]) {
      expect(rows).toBe(50_000);
      expect(report.rows).toBe(50_000);
      expect(last).toEqual({
        instrument: "garden@1.0.0",
        context: { person: "P-49999" },
        answers: { mood: "good", crops: ["maize", "beans"], plots: 49 },
      });
    }
  });

  it("Every record of long JSON and NDJSON files is read once.", async () => {
    const record = (row: number): string => JSON.stringify({ person: `P-${row}`, mood: "bad", plots: String(row % 50) });
    const lines = await count(fileOf(20_000, "", (row) => `${record(row)}\n`));
    const list = await count(fileOf(20_000, '{"results":[', (row) => (row === 0 ? record(row) : `,\n${record(row)}`), "]}"));
    for (const { rows, last } of [lines, list]) {
      expect(rows).toBe(20_000);
      expect(last).toMatchObject({ context: { person: "P-19999" }, answers: { mood: "bad", plots: 49 } });
    }
  });

  it("Texts that are kept do not keep the file they were cut from.", async () => {
    // each row carries 4 KB that is not kept; with 10,000 rows that would be 40 MB
    const filler = "x".repeat(4096);
    const reader = readExport(
      fileOf(10_000, "person,colour,mood\n", (row) => `PERSON-NUMBER-${row},${filler},Not a mood ${row}\n`),
      { instruments: [garden] },
    );
    const kept: unknown[] = [];
    const before = heapUsed();
    for await (const batch of reader.batches()) for (const { response } of batch) kept.push(response);
    const grown = heapUsed() - before;
    expect(kept).toHaveLength(10_000);
    expect(grown).toBeLessThan(15_000_000);
  });
});

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

function heapUsed(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}
