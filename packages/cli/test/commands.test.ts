import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadScoring } from "@reintegration/standard";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runInMemory } from "./run-in-memory.ts";
import { best, csv, instrument, scoring } from "./survey-rows.ts";

let folder: string;
let export2: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reintegration-"));
  export2 = join(folder, "export.csv");
  const second = {
    ...best,
    round: "endline",
    interview_date: "2023-05-17",
    food_reduced: "often",
    able_to_borrow: "refused",
    able_to_stay: "",
  };
  writeFileSync(export2, csv([best, second, { ...best, case_id: "A-2", housing_access: "ok" }]));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("validate", () => {
  it("Errors give exit code 2, and nothing is written unless --out asks for it.", async () => {
    const { code, out } = await runInMemory(["validate", export2, "--instrument", instrument]);
    expect(code).toBe(2);
    expect(out).toMatch(/Problems: 1 error in 1 row; 1 warning in 1 row/);
    expect(out).toContain("--out DIR");
  });

  it("Warnings alone give exit code 0.", async () => {
    expect((await runInMemory(["validate", "-", "--instrument", instrument], { stdin: csv([{ ...best, able_to_stay: "" }]) })).code).toBe(
      0,
    );
  });

  it("With --out it writes the problems in the language asked for, and no scores.", async () => {
    const out = join(folder, "checked");
    await runInMemory(["validate", export2, "--instrument", instrument, "--out", out, "--lang", "es"]);
    expect(readFileSync(join(out, "problems.csv"), "utf8")).toContain("no es una de las respuestas");
    expect(JSON.parse(readFileSync(join(out, "summary.json"), "utf8"))).toMatchObject({
      command: "validate",
      scores: null,
      responses: { scored: null },
    });
  });

  it("Standard input is read for -.", async () => {
    const { code, out } = await runInMemory(["validate", "-", "--instrument", instrument, "--json"], { stdin: csv([best]) });
    expect({ code, file: JSON.parse(out).file }).toMatchObject({ code: 0, file: { path: "-" } });
  });

  it("The day of checking says what lies in the future.", async () => {
    const check = (asOf: string) => runInMemory(["validate", "-", "--instrument", instrument, "--as-of", asOf], { stdin: csv([best]) });
    expect((await check("2022-05-16")).out).toContain("Problems: none");
    expect((await check("2022-05-15")).out).toContain("lies in the future");
  });
});

describe("explain", () => {
  const explain = (id: string, ...args: string[]) =>
    runInMemory(["explain", export2, "--case", id, "--instrument", instrument, "--scoring", scoring, ...args]);

  it("All interviews of the case are shown, item by item, with numerator and denominator.", async () => {
    const { code, out } = await explain("A-1");
    expect(code).toBe(0);
    expect(out).toContain("Case A-1: 2 interviews");
    expect(out).toContain("row 2 · A-1 · baseline · 2022-05-17 · ETH");
    expect(out).toContain("row 3 · A-1 · endline · 2023-05-17 · ETH");
    expect(out).toContain("Economic 1.000 = 36 / 36, 9 of 9 answered");
    expect(out).toContain("Economic 0.906 = 29 / 32, 8 of 9 answered");
    expect(out).toMatch(/Often +1 × 1 = 1 +0\.031/);
    expect(out).toContain("not answered: Prefers not to answer");
    expect(out).toMatch(/Composite 0\.969 = \(1 × 0\.906 \+ 1 × 1\.000 \+ 1 × 1\.000\) \/ 3/);
    expect(out).toContain("Problems in this row");
  });

  it("An interview that is not scored says so, and why.", async () => {
    const { flat } = await explain("A-2");
    expect(flat).toContain("Not scored: see the errors below.");
    expect(flat).toContain("“ok” is not one of the answers");
  });

  it("As JSON it gives the whole explanation.", async () => {
    const [first] = JSON.parse((await explain("A-1", "--json")).out);
    expect(first).toMatchObject({
      row: 2,
      identifiedBy: { case_id: "A-1" },
      explanation: { result: { status: "computed" } },
      problems: [],
    });
  });

  it("A case that is not there gives exit code 4.", async () => {
    expect(await explain("A-9")).toMatchObject({ code: 4, out: "", err: expect.stringContaining("There is no case “A-9”") });
  });
});

describe("list and schema", () => {
  it("list names every definition with its kind, basis and status, and cut-off sets with their scoring.", async () => {
    const { out } = await runInMemory(["list"]);
    expect(out).toMatch(new RegExp(`survey +${instrument} +reconstructed · draft`));
    expect(out).toContain("cut-off sets: measure-2017, ji-hoa-2022");
    const entries = JSON.parse((await runInMemory(["list", "--json"])).out) as object[];
    expect(entries).toContainEqual(expect.objectContaining({ kind: "instrument", reference: instrument }));
    expect(entries[0]).toMatchObject({ kind: "instrument" });
  });

  it("schema prints the JSON Schema of responses and of results.", async () => {
    for (const reference of [instrument, scoring]) {
      expect(JSON.parse((await runInMemory(["schema", reference])).out)).toMatchObject({
        $schema: "https://json-schema.org/draft/2020-12/schema",
      });
    }
  });

  it("list names indicators, and schema prints the JSON Schema of their results.", async () => {
    const { out } = await runInMemory(["list"], { env: { LANG: "fr_FR.UTF-8" } });
    const [, reference = ""] = /^indicateur +(\S+@[0-9.]+) /m.exec(out) ?? [];
    expect(JSON.parse((await runInMemory(["schema", reference])).out)).toMatchObject({ title: "IndicatorResults" });
    expect((await runInMemory(["schema", reference, "--names"])).code).toBe(4);
  });

  it("schema --names lists names, questions and codes in the user's language.", async () => {
    const { out } = await runInMemory(["schema", instrument, "--names"], { env: { LANG: "fr_FR.UTF-8" } });
    expect(out).toMatch(/^able_to_borrow {2}single\n/m);
    expect(out).toContain("yes = Oui");
  });

  it("list and schema know records and workflows, and names of the fields in lists are set in below them.", async () => {
    const entries = JSON.parse((await runInMemory(["list", "--json"])).out) as { kind: string; reference: string }[];
    const first = (kind: string): string => entries.find((entry) => entry.kind === kind)?.reference ?? kind;
    const { out: shown } = await runInMemory(["list"], { env: { LANG: "es_ES.UTF-8" } });
    expect(shown).toMatch(new RegExp(`registro +${first("record")} .*\\n`));
    expect(shown).toMatch(new RegExp(`proceso +${first("workflow")} .*\\n`));
    expect(JSON.parse((await runInMemory(["schema", "reintegration-plan@1.0.0"])).out)).toMatchObject({
      properties: { record: { const: "reintegration-plan@1.0.0" } },
    });
    const { out } = await runInMemory(["schema", "reintegration-plan@1.0.0", "--names", "--lang", "en"]);
    expect(out).toMatch(/^\w+ {2}reference → \w+\n/m);
    expect(out).toMatch(/^\w+ {2}list\n( {4}.*\n)+\n {4}\w+ {2}\w+\n {8}\w/m);
    expect((await runInMemory(["schema", first("workflow")])).code).toBe(4);
  });
});

describe("help", () => {
  it("The help names the exit codes, and examples name versions that there are.", async () => {
    const { code, out } = await runInMemory(["--help"]);
    expect(code).toBe(0);
    expect(out).toContain("3  the file cannot be read");
    const [, named = "", scoredBy = ""] = /score \S+ --instrument (\S+) \\\n +--scoring (\S+)/.exec(out) ?? [];
    expect((await loadScoring(scoredBy)).scoring.instrument).toBe(named);
    expect(out.split("\n").every((line) => line.length <= 84)).toBe(true);
  });

  it("Every command has a help with an example.", async () => {
    for (const command of ["validate", "score", "explain", "schema"]) {
      expect((await runInMemory([command, "--help"])).out).toContain(`Examples:\n  reintegration ${command}`);
    }
  });
});
