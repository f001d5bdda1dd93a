import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { workbook } from "../../forms/test/workbook.ts";
import { runInMemory } from "./run-in-memory.ts";
import { instrument } from "./survey-rows.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reintegration-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const header = ["case_id", "round", "economic_satisfaction"];
/** Nearly as much as a row may hold; a workbook holds a text once, however many cells have it. */
const long = Array.from({ length: 390_000 }, (_, at) => (at * 7919).toString(36).padStart(9)).join(" ");

/** A small file that would take the better part of an hour: all its rows have that text. */
function slowWorkbook(): string {
  const path = join(folder, "slow.xlsx");
  const rows = Array.from({ length: 10_000 }, (_, at) => [`B-${at}`, "endline", long]);
  writeFileSync(path, workbook([{ name: "a", rows: [header, ...rows] }]));
  return path;
}

/** What is said: as an error where no row was read in time, else in the summary of the rows that were, broken into lines. */
async function timed(argv: readonly string[]) {
  const begin = performance.now();
  const { code, out, err } = await runInMemory(argv);
  return { code, said: `${err} ${out}`.replaceAll(/\s+/g, " "), seconds: (performance.now() - begin) / 1000 };
}

describe("--time-limit", () => {
  it("A workbook made to be slow is stopped soon after the limit, with what to do, in the user's language.", async () => {
    const file = slowWorkbook();
    const english = await timed(["validate", file, "--instrument", instrument, "--time-limit", "5"]);
    expect(english.code).toBe(3);
    expect(english.said).toContain("The workbook takes too long to read: stopped after 5 s.");
    expect(english.said).toContain("CSV UTF-8");
    expect(english.seconds).toBeLessThan(15);
    const french = await timed(["map", file, "--instrument", instrument, "--time-limit", "1", "--lang", "fr"]);
    expect(french.code).toBe(3);
    expect(french.said).toContain("arrêt après 1 s.");
    expect(french.seconds).toBeLessThan(12);
  });

  describe("edge cases", () => {
    it.each(["0", "-1", "1.5", "86401", "soon", ""])("“%s” is no time limit.", async (value) => {
      const { code, err } = await runInMemory(["validate", "none.csv", "--instrument", instrument, `--time-limit=${value}`]);
      expect(code).toBe(4);
      expect(err).toContain(`--time-limit takes whole seconds from 1 to 86400, not “${value}”.`);
    });
  });
});
