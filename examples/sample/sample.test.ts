import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@reintegration/cli";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { brokenOff, partlyAsked, refusedMost } from "./blanks.ts";
import { faults, repeatedRows } from "./faults.ts";
import { makeSample, type SampleFacts } from "./make-sample.ts";
import { writeReadme } from "./write-readme.ts";

const sample = fileURLToPath(new URL("../data/rss-kobo-export.csv", import.meta.url));
const readme = fileURLToPath(new URL("../data/README.md", import.meta.url));

let facts: SampleFacts;
let csv: string;
let folder: string;
let summary: Summary;
beforeAll(async () => {
  ({ facts, csv } = await makeSample());
  folder = mkdtempSync(join(tmpdir(), "reintegration-"));
  summary = await scoreSample();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The parts of the summary that are looked at here. */
interface Summary {
  readonly responses: Record<string, number>;
  readonly columns: { readonly notRecognised: string[]; readonly itemsWithoutColumn: string[] };
  readonly scores: readonly { readonly id: string; readonly mean: number; readonly insufficient: number }[];
  readonly problems: { readonly errors: number; readonly warnings: number };
}

async function scoreSample(): Promise<Summary> {
  let out = "";
  const silent = { write: () => true };
  const stdout = {
    write: (text: string) => {
      out += text;
    },
  };
  const definitions = ["--instrument", "rss-open@1.0.0", "--scoring", "rss-open-equal-weights@1.0.0"];
  const code = await run(["score", sample, ...definitions, "--out", folder, "--json"], {
    stdin: (async function* () {})(),
    stdout,
    stderr: silent,
    env: {},
    today: "2026-01-15",
    signal: new AbortController().signal,
  });
  expect(code).toBe(0);
  return JSON.parse(out) as Summary;
}

/** Lines of a CSV file without line ends in cells, cut into cells as far as no cell before is quoted. */
const linesOf = (name: string): string[][] =>
  readFileSync(join(folder, name), "utf8")
    .trimEnd()
    .split("\r\n")
    .slice(1)
    .map((line) => line.split(","));

const rowsOf = (rule: string): number[] => linesOf("problems.csv").flatMap(([row, , , each]) => (each === rule ? [Number(row)] : []));

/** Responses that the README says are not scored. */
const invalidRows = faults.filter(({ outcome }) => outcome === "not scored").flatMap(({ rows }) => rows);

describe("the sample", () => {
  it("It is made anew byte for byte, and so is the README that lists its faults.", () => {
    expect(readFileSync(sample, "utf8") === csv).toBe(true);
    expect(readFileSync(readme, "utf8")).toBe(writeReadme(facts));
  });

  it("It says that it is synthetic.", () => {
    expect(readFileSync(readme, "utf8")).toContain("is synthetic");
  });

  it("It has 150 cases of three countries, each at two rounds.", () => {
    const cases = linesOf("scores.csv").map(([, id, round, , country]) => ({ id, round, country }));
    expect(cases).toHaveLength(300);
    expect(new Set(cases.map(({ country }) => country))).toEqual(new Set(["ETH", "SOM", "SDN"]));
    expect(new Set(cases.map(({ id, round }) => `${id} ${round}`)).size).toBe(300 - repeatedRows.length);
  });
});

describe("the command on the sample", () => {
  for (const { title, rule, rows } of faults) {
    it(`${title}: found in the rows that the README names, and in no other.`, () => {
      expect(rowsOf(rule)).toEqual(rows);
    });
  }

  it("Each blank cell that matters is found, and nothing else is wrong with the file.", () => {
    expect(rowsOf("required-unanswered")).toHaveLength(facts.blanks);
    const errors = faults.filter(({ rule }) => ["unknown-code", "foreign-missing-mark", "exclusive-choice", "not-a-date"].includes(rule));
    const errorCount = errors.flatMap(({ rows }) => rows).length;
    const warningCount = faults.flatMap(({ rows }) => rows).length - errorCount + facts.blanks + 1;
    expect(summary.problems).toMatchObject({ errors: errorCount, warnings: warningCount });
  });

  it("Responses with an error at a scored question are there and not scored; the others are.", () => {
    const invalid = linesOf("scores.csv").filter((cells) => cells.includes("invalid"));
    expect(invalid.map(([row]) => Number(row))).toEqual([...invalidRows].sort((a, b) => a - b));
    const insufficient = [brokenOff, partlyAsked, refusedMost].length;
    const withErrors = invalidRows.length + (faults.find(({ rule }) => rule === "not-a-date")?.rows.length ?? 0);
    expect(summary.responses).toEqual({
      read: 300,
      leftOut: 0,
      valid: 300 - withErrors,
      withErrors,
      notAgreed: 0,
      scored: 300 - invalidRows.length - insufficient,
      insufficient,
      invalid: invalidRows.length,
    });
  });

  it("The rows without a score lack the one that the README names.", () => {
    const short = linesOf("scores.csv").filter((cells) => cells.includes("insufficient"));
    expect(short.map(([row]) => Number(row))).toEqual([brokenOff.row, refusedMost.row, partlyAsked.row]);
    expect(Object.fromEntries(summary.scores.map(({ id, insufficient }) => [id, insufficient]))).toEqual({
      economic: 1,
      social: 1,
      psychosocial: 1,
      composite: 3,
    });
  });

  it("Only the remarks of the enumerators are a column that no question knows.", () => {
    expect(summary.columns).toEqual({ notRecognised: ["interview/remarks"], itemsWithoutColumn: [] });
  });

  it("As invented: economic scores are lowest, psychosocial ones highest.", () => {
    const [economic = 0, social = 0, psychosocial = 0] = summary.scores.map(({ mean }) => mean);
    expect(economic).toBeLessThan(social);
    expect(social).toBeLessThan(psychosocial);
  });

  it("Who sent the forms is in no output.", () => {
    for (const name of ["scores.csv", "problems.csv", "summary.json"])
      expect(readFileSync(join(folder, name), "utf8")).not.toContain("demo_enumerators");
  });
});
