import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkToSql, instrumentToSql, scoringToSql } from "@reintegration/sql";
import { loadInstrument, loadLabels, loadScoring } from "@reintegration/standard";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runInMemory } from "./run-in-memory.ts";
import { instrument, scoring } from "./survey-rows.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "reintegration-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("sql", () => {
  it("A scoring is printed as the library prints it, byte by byte.", async () => {
    const options = { cutoffs: "measure-2017", source: "raw.interviews" };
    const { code, out, err } = await runInMemory([
      "sql",
      scoring,
      "--dialect",
      "postgres",
      "--cutoffs",
      options.cutoffs,
      "--source",
      options.source,
    ]);
    const known = await loadScoring(scoring);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toBe(scoringToSql(known.instrument, known.scoring, { dialect: "postgres", ...options }).text);
  });

  it("A survey is printed with its tables, labels and checks; over a table that is there, its checks alone.", async () => {
    const known = await loadInstrument(instrument);
    const labels = await Promise.all(["en", "ar", "es", "fr"].map((language) => loadLabels(instrument, language)));
    const whole = await runInMemory(["sql", instrument, "--dialect", "duckdb", "--as-of", "2022-06-30"]);
    expect(whole.out).toBe(instrumentToSql(known, labels, { dialect: "duckdb", asOf: "2022-06-30" }).text);
    const over = await runInMemory(["sql", instrument, "--dialect", "spark", "--source", "interviews", "--submission", "_uuid"]);
    expect(over.out).toBe(checkToSql(known, { dialect: "spark", source: "interviews", submission: "_uuid" }).text);
  });

  it("With --out it is written to a file, which is never replaced unasked, and said in the user's language.", async () => {
    const out = join(folder, "scores.sql");
    const command = ["sql", scoring, "--dialect", "duckdb", "--out", out];
    const said = [];
    for (const language of ["en", "fr", "es", "ar"])
      said.push((await runInMemory([...command, "--force"], { env: { LANG: `${language}_XX.UTF-8` } })).out);
    expect(new Set(said).size).toBe(4);
    expect(readFileSync(out, "utf8")).toContain("CREATE OR REPLACE VIEW");
    expect((await runInMemory(command)).code).toBe(3);
  });

  describe("bad input", () => {
    it.each([
      [["--source", "x; DROP TABLE interviews"], "DROP TABLE"],
      [["--source", "Interviews"], "Interviews"],
      [["--submission", 'a"b'], 'a"b'],
      [["--as-of", "30/06/2022"], "30/06/2022"],
    ])("%j is refused, and named.", async (options, named) => {
      for (const language of ["en", "ar"]) {
        const { code, out, err } = await runInMemory(["sql", instrument, "--dialect", "postgres", ...options], {
          env: { LANG: `${language}_XX.UTF-8` },
        });
        expect([code, out]).toEqual([4, ""]);
        expect(err).toContain(named);
      }
    });

    it("Neither a codelist, nor another version, nor another dialect, nor a cut-off set that there is not is guessed.", async () => {
      for (const [reference, ...more] of [["yes-no@1.0.0"], ["rss-open@9.0.0"], [scoring, "--cutoffs", "none"]]) {
        const { code, out, err } = await runInMemory(["sql", reference ?? "", "--dialect", "duckdb", ...more]);
        expect([code, out]).toEqual([4, ""]);
        expect(err).toContain("Known:");
      }
      expect((await runInMemory(["sql", scoring, "--dialect", "oracle"])).code).toBe(4);
    });
  });
});
