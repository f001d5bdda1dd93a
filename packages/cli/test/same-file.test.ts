import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import writeExcelFile from "write-excel-file/node";
import { runInMemory } from "./run-in-memory.ts";
import { best, csv, instrument, scoring } from "./survey-rows.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reintegration-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const outputs = ["scores.csv", "problems.csv", "summary.json"] as const;

/** Scores a file into a folder of its own, and gives the texts of all outputs. */
async function scored(path: string, name: string): Promise<Record<(typeof outputs)[number] | "printed", string>> {
  const out = join(folder, name);
  const args = ["score", path, "--instrument", instrument, "--scoring", scoring, "--cutoffs", "measure-2017", "--out", out];
  const { code, out: printed } = await runInMemory(args);
  expect(code).toBe(0);
  const texts = outputs.map(
    (file) => [file, readFileSync(join(out, file), "utf8").replaceAll(out, "OUT").replaceAll(path, "FILE")] as const,
  );
  return {
    ...(Object.fromEntries(texts) as Record<(typeof outputs)[number], string>),
    printed: printed.replaceAll(out, "OUT").replaceAll(path, "FILE"),
  };
}

const sample = new URL("../../../examples/data/rss-kobo-export.csv", import.meta.url);

/** The cells of the sample, which are all in quotation marks, with semicolons between them. */
function sampleRows(): string[][] {
  const rows: string[][] = [[]];
  for (const [, cell = "", end] of readFileSync(sample, "utf8").matchAll(/"((?:[^"]|"")*)"(;|\r\n)/g)) {
    rows.at(-1)?.push(cell.replaceAll('""', '"'));
    if (end !== ";") rows.push([]);
  }
  return rows.slice(0, -1);
}

/** A workbook with a sheet of notes first; `cellOf` makes a cell of a text that is not blank. */
async function workbookFile(name: string, rows: readonly (readonly string[])[], cellOf: (text: string) => object): Promise<string> {
  const data = rows.map((row, at) => row.map((text) => (text === "" ? null : at === 0 ? { value: text, type: String } : cellOf(text))));
  const notes = [[{ value: "Exported for the quarterly report", type: String }], [{ value: "See the handbook", type: String }]];
  const content = await writeExcelFile([
    { sheet: "Notes", data: notes },
    { sheet: "RSS", data },
  ] as Parameters<typeof writeExcelFile>[0]).toBuffer();
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

describe("the sample of 300 interviews as an Excel workbook", () => {
  it("Texts as KoboToolbox writes them give the same scores and problems as the CSV file.", async () => {
    const csvFile = await scored(sample.pathname, "csv");
    const workbook = await workbookFile("texts.xlsx", sampleRows(), (text) => ({ value: text, type: String }));
    const xlsx = await scored(workbook, "texts");
    expect(csvFile["scores.csv"].split("\r\n").length).toBe(302);
    expect(xlsx["scores.csv"]).toBe(csvFile["scores.csv"]);
    const notRead = (line: string): boolean => line.includes("sheet-not-read");
    expect(xlsx["problems.csv"].split("\r\n").filter(notRead)).toHaveLength(1);
    expect(xlsx["problems.csv"].split("\r\n").filter((line) => !notRead(line))).toEqual(csvFile["problems.csv"].split("\r\n"));
    expect(JSON.parse(xlsx["summary.json"]).scores).toEqual(JSON.parse(csvFile["summary.json"]).scores);
  });

  it("Renamed to .csv it reads the same: the content counts, not the name.", async () => {
    const named = await workbookFile("named.xlsx", sampleRows(), (text) => ({ value: text, type: String }));
    const renamed = join(folder, "renamed.csv");
    writeFileSync(renamed, readFileSync(named));
    expect((await scored(renamed, "renamed"))["scores.csv"]).toBe((await scored(named, "named"))["scores.csv"]);
  });

  it("Numbers and dates that a spreadsheet made of the texts give the same scores.", async () => {
    const cellOf = (text: string): object => {
      if (/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) return { value: new Date(`${text}T00:00:00Z`), type: Date, format: "dd/mm/yyyy" };
      if (/^[0-9]{4}-[0-9]{2}$/.test(text)) return { value: new Date(`${text}-01T00:00:00Z`), type: Date, format: "mmm\\-yy" };
      return /^-?(0|[1-9][0-9]*)(\.[0-9]+)?$/.test(text) ? { value: Number(text), type: Number } : { value: text, type: String };
    };
    const xlsx = await scored(await workbookFile("typed.xlsx", sampleRows(), cellOf), "typed");
    expect(xlsx["scores.csv"]).toBe((await scored(sample.pathname, "csv-again"))["scores.csv"]);
  });
});

describe("the same file twice", () => {
  const rows = [
    { ...best, case_id: "A-1", _uuid: "u-1" },
    { ...best, case_id: "A-2", _uuid: "u-2", economic_satisfaction: "-99" },
    { ...best, case_id: "A-1", _uuid: "u-1" },
  ];

  it("Every output is the same byte for byte, run after run, also into the same folder.", async () => {
    const path = join(folder, "twice.csv");
    writeFileSync(path, csv(rows));
    const first = await scored(path, "once");
    expect(await scored(path, "again")).toEqual(first);
    expect(await scored(path, "once")).toEqual(first);
    expect(await scored(sample.pathname, "sample-1")).toEqual(await scored(sample.pathname, "sample-2"));
  });

  it("A submission that stands in it twice is reported once, at the later row, and names the first.", async () => {
    const path = join(folder, "repeated.csv");
    writeFileSync(path, csv(rows));
    const problems = (await scored(path, "repeated"))["problems.csv"].split("\r\n").filter((line) => line.includes("duplicate-"));
    expect(problems.map((line) => /duplicate-[a-z]+/.exec(line)?.[0])).toEqual(["duplicate-submission", "duplicate-interview"]);
    for (const line of problems) expect(line).toMatch(/^4,.*row 2/);
  });
});
