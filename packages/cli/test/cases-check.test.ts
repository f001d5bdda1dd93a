import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plantedMap, writePlantedLog } from "../../../engines/cases-log/planted-log.ts";
import { readCsvLine } from "../src/output/read-csv-line.ts";
import { runInMemory } from "./run-in-memory.ts";

const workflow = "reintegration-case@1.0.0";
const asOf = "2026-06-30";
let folder = "";
const at = (...names: readonly string[]): string => join(folder, ...names);
const check = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => runInMemory(["cases", "check", ...args], { env });
const linesOf = async (path: string): Promise<string[][]> =>
  (await readFile(path, "utf8")).trimEnd().split(/\r?\n/).slice(1).map(readCsvLine);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "reintegration-cases-"));
  await writeFile(at("map.json"), JSON.stringify(plantedMap(workflow)));
  writePlantedLog({ log: at("log.csv"), planted: at("planted.csv") }, { cases: 1_000, asOf });
  const header = "event_id,case_id,event_code,event_date,event_role,worker_code";
  const rows = [
    "1,A,returnee_identified,2026-01-01,case_worker,Ann Smith",
    "2,A,returnee_regsitered,2026-01-02,case_worker,Ann Smith",
    "3,A,returnee_arrived,2026-01-32,,",
  ];
  await writeFile(at("own.csv"), `${[header, ...rows].join("\n")}\n`);
});
afterAll(() => rm(folder, { recursive: true }));

describe("cases check", () => {
  it("Every deviation that was planted is found, and none is invented.", async () => {
    const { code } = await check([
      at("log.csv"),
      "--workflow",
      workflow,
      "--map",
      at("map.json"),
      "--as-of",
      asOf,
      "--out",
      at("out"),
      "--quiet",
    ]);
    expect(code).toBe(0);
    const found = (await linesOf(at("out", "deviations.csv"))).map(([id, , , kind, about, , , , days]) =>
      [id, kind, about, days].join(" "),
    );
    const planted = (await linesOf(at("planted.csv"))).map(([id, kind, about, days]) => [id, kind, about, days].join(" "));
    expect(planted.length).toBeGreaterThan(200);
    expect(new Set(planted.map((line) => line.split(" ")[1])).size).toBe(10);
    expect(found.sort()).toEqual(planted.sort());
    const { log } = JSON.parse(await readFile(at("out", "summary.json"), "utf8"));
    expect([log.cases, log.deviations]).toEqual([1_000, planted.length]);
    expect(await linesOf(at("out", "cases.csv"))).toHaveLength(1_000);
  });

  it("Without a map the columns are the standard's; what is wrong is told with the closest name, and no worker by name.", async () => {
    const { code, out, flat } = await check([at("own.csv"), "--workflow", workflow, "--as-of", asOf]);
    expect(code).toBe(0);
    expect(flat).toContain("“returnee_regsitered” is no event of the workflow.");
    expect(flat).toContain("Closest names: returnee_registered");
    expect(flat).toContain("1 row left out");
    expect(flat).toContain("Not checked, since the log does not show it");
    expect(out).toContain("W1");
    expect(out).not.toContain("Smith");
  });

  it("The summary speaks four languages and stays within 80 places.", async () => {
    const says: Readonly<Record<string, string>> = {
      en: "What deviates most",
      fr: "Les écarts les plus fréquents",
      es: "Las desviaciones más frecuentes",
      ar: "أكثر الانحرافات",
    };
    for (const [lang, words] of Object.entries(says)) {
      const { out } = await check([at("log.csv"), "--workflow", workflow, "--map", at("map.json"), "--as-of", asOf, "--lang", lang]);
      expect(out).toContain(words);
      if (lang !== "ar") expect(out.split("\n").filter((line) => [...line].length > 80)).toEqual([]);
    }
  });

  it("Only --strict lets the data change the exit code.", async () => {
    expect((await check([at("own.csv"), "--workflow", workflow, "--as-of", asOf, "--strict"])).code).toBe(2);
    expect((await check([at("own.csv"), "--workflow", workflow, "--as-of", asOf, "--json"])).code).toBe(0);
  });

  describe("edge cases", () => {
    it("A missing or unknown workflow stops with the known ones.", async () => {
      expect(await check([at("own.csv")])).toMatchObject({ code: 4, err: expect.stringContaining("--workflow") });
      expect(await check([at("own.csv"), "--workflow", "reintegration-case@9.9.9"])).toMatchObject({
        code: 4,
        err: expect.stringContaining("9.9.9"),
      });
    });

    it("A workflow file of the user's own is checked: its shape, then its sense, each with its place.", async () => {
      const shipped = JSON.parse(
        await readFile(new URL("../../standard/data/workflows/reintegration-case/1.0.0.json", import.meta.url), "utf8"),
      );
      await writeFile(at("shape.json"), JSON.stringify({ ...shipped, events: [{ id: "Not a key" }], fun: 1 }));
      const shape = await check([at("own.csv"), "--workflow", at("shape.json")]);
      expect(shape.code).toBe(4);
      expect(shape.err).toContain("/events/0/id");
      expect(shape.err).toContain("/fun");
      const transitions = shipped.transitions.map((each: object, index: number) => (index === 4 ? { ...each, to: "nowhere" } : each));
      await writeFile(at("sense.json"), JSON.stringify({ ...shipped, transitions }));
      const sense = await check([at("own.csv"), "--workflow", at("sense.json")]);
      expect([sense.code, sense.err.includes("/transitions/4")]).toEqual([4, true]);
      await writeFile(at("mine.json"), JSON.stringify({ ...shipped, id: "our-procedure" }));
      expect(await check([at("own.csv"), "--workflow", at("mine.json"), "--as-of", asOf])).toMatchObject({
        code: 0,
        out: expect.stringContaining("our-procedure@1.0.0"),
      });
    });

    it("All that is wrong in a map is told at once; a file that cannot be read stops with 3.", async () => {
      await writeFile(at("bad.json"), JSON.stringify({ workflow, columns: { a: { step: "returnee_arived" }, b: { fact: "x" } } }));
      const { code, err } = await check([at("own.csv"), "--workflow", workflow, "--map", at("bad.json")]);
      expect(code).toBe(4);
      for (const part of ["/columns/a/step", "returnee_arrived", "/columns/b/fact", "case"]) expect(err).toContain(part);
      await writeFile(at("other.csv"), "x,y\n1,2\n");
      expect(await check([at("other.csv"), "--workflow", workflow])).toMatchObject({
        code: 3,
        err: expect.stringContaining("cannot be read as a list of cases"),
      });
      expect((await check([at("nothing.csv"), "--workflow", workflow])).code).toBe(3);
    });
  });
});
