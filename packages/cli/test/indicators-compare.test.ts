import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCsvLine } from "../src/output/read-csv-line.ts";
import { lines, record } from "./record-rows.ts";
import { runInMemory } from "./run-in-memory.ts";

const survey = fileURLToPath(new URL("../../../examples/data/rss-kobo-export.csv", import.meta.url));
const scored = [survey, "--instrument", "rss-open@1.0.0", "--indicator", "rss-composite-at-ji-hoa-2022@1.0.0"];
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "reintegration-compare-"));
});
afterAll(() => rm(folder, { recursive: true }));

const run = (...args: string[]) => runInMemory(["indicators", ...args, "--out", join(folder, "out"), "--force"]);

async function written(): Promise<Readonly<Record<string, string>>[]> {
  const text = await readFile(join(folder, "out", "comparisons.csv"), "utf8");
  const [header = "", ...rows] = text.replace("\uFEFF", "").trimEnd().split("\r\n");
  const names = readCsvLine(header);
  return rows.map((row) => Object.fromEntries(readCsvLine(row).map((cell, index) => [names[index], cell])));
}

/** Eligible people of a country, so many women and men, of whom the first so many were assisted. */
const people = (country: string, women: number, men: number, assisted: number): unknown[] =>
  Array.from({ length: women + men }, (_, index) => {
    const case_id = `${country}-${index}`;
    const eligibility = { eligibility_id: `E-${case_id}`, eligibility_date: "2024-03-02", eligibility_decision: "eligible" };
    const assistance = { assistance_id: `A-${case_id}`, assistance_date: "2024-04-01", assistance_kind: "small_business" };
    return [
      record("case", { case_id, case_opened_on: "2024-03-01", country_of_return: country }),
      record("person-profile", { profile_id: `P-${case_id}`, case_id, profile_date: "2024-03-01", sex: index < women ? "female" : "male" }),
      record("reintegration-eligibility", { case_id, ...eligibility }),
      ...(index < assisted ? [record("assistance", { case_id, ...assistance })] : []),
    ];
  }).flat();

describe("indicators --compare", () => {
  it("Every two countries stand in comparisons.csv with their difference and a p value corrected for three pairs.", async () => {
    // 89 of 95, 82 of 98, 92 of 92; R: p.adjust of prop.test(..., correct = FALSE)$p.value of each two
    const { code, out } = await run(...scored, "--by", "country_of_return", "--compare", "country_of_return", "--lang", "en");
    expect(code).toBe(0);
    const [one, two, three] = await written();
    expect([one, two, three].map((row) => `${row?.["first"]} ${row?.["second"]} ${row?.["status"]}`)).toEqual([
      "ETH SDN compared",
      "ETH SOM compared",
      "SDN SOM compared",
    ]);
    expect(Number(one?.["difference"])).toBeCloseTo(89 / 95 - 82 / 98, 14);
    expect([one, two, three].map((row) => Number(row?.["p_value"]))).toEqual([
      expect.closeTo(0.0286831780270017, 12),
      expect.closeTo(0.0142804368104214, 12),
      expect.closeTo(5.12420893332187e-5, 14),
    ]);
    expect([one, two, three].map((row) => Number(row?.["p_value_adjusted"]))).toEqual([
      expect.closeTo(0.0286831780270017, 12),
      expect.closeTo(2 * 0.0142804368104214, 12),
      expect.closeTo(3 * 5.12420893332187e-5, 14),
    ]);
    expect(out).toContain("Ethiopia – Sudan    +10%  [0.9% – 19.2%]  p = 0.029");
    expect(out).toContain("p < 0.001");
  });

  it("Or all with one country.", async () => {
    await run(...scored, "--by", "country_of_return", "--compare", "country_of_return", "--against", "SOM");
    expect((await written()).map((row) => `${row["first"]} ${row["second"]}`)).toEqual(["ETH SOM", "SDN SOM"]);
  });

  it("A hidden country is not compared, and a mix that differs is told.", async () => {
    const file = join(folder, "people.ndjson");
    const all = [...people("ETH", 30, 10, 30), ...people("SDN", 10, 30, 20), ...people("SOM", 2, 2, 2), ...people("NGA", 20, 20, 20)];
    await writeFile(file, lines(...all));
    const share = ["--indicator", "reintegration-started-of-eligible@1.0.0"];
    const { code, flat } = await run(file, ...share, "--by", "country_of_return,sex", "--compare", "country_of_return", "--lang", "en");
    expect(code).toBe(0);
    const rows = await written();
    const hidden = rows.filter(({ first, second }) => first === "SOM" || second === "SOM");
    expect(hidden).toHaveLength(3);
    for (const row of hidden)
      expect([row["status"], row["difference"], row["p_value"], row["mix_difference"]]).toEqual(["suppressed", "", "", ""]);
    expect(flat).toContain("not compared");
    const told = rows.filter(({ status }) => status === "compared").map(({ warnings }) => warnings);
    expect(told.length).toBeGreaterThan(0);
    for (const warning of told) expect(["mix-differs", "mix-unknown"]).toContain(warning);
  });

  it.each([
    ["fr", "Comparaison selon"],
    ["es", "Comparación por"],
    ["ar", "مقارنة بحسب"],
  ])("In %s the screen says so in the language, and the file is the same but for its titles.", async (lang, title) => {
    await run(...scored, "--by", "country_of_return", "--compare", "country_of_return", "--lang", "en");
    const figures = (rows: Awaited<ReturnType<typeof written>>) => rows.map(({ title: _, ...row }) => row);
    const english = figures(await written());
    const { out } = await run(...scored, "--by", "country_of_return", "--compare", "country_of_return", "--lang", lang);
    expect(out).toContain(title);
    expect(figures(await written())).toEqual(english);
    const [section = ""] = out.slice(out.indexOf(title)).split("\n\n");
    expect(section.split("\n").length).toBeGreaterThan(4);
    for (const line of section.split("\n")) expect([...line].length).toBeLessThanOrEqual(80);
  });

  describe("edge cases", () => {
    it("A field that tells nothing apart, and --against alone, stop with what to do.", async () => {
      const other = await run(...scored, "--by", "sex", "--compare", "country_of_return", "--lang", "en");
      expect([other.code, other.err]).toEqual([4, expect.stringContaining("--by")]);
      const alone = await run(...scored, "--by", "sex", "--against", "ETH", "--lang", "en");
      expect([alone.code, alone.err]).toEqual([4, expect.stringContaining("--compare")]);
    });

    it("A group that is not there is told, and nothing is compared with it.", async () => {
      const { out } = await run(
        ...scored,
        "--by",
        "country_of_return",
        "--compare",
        "country_of_return",
        "--against",
        "XYZ",
        "--lang",
        "en",
      );
      expect(out).toContain("“XYZ” is not among the figures.");
      expect(await written()).toEqual([]);
    });

    it("Without --compare there is no such file.", async () => {
      const out = join(folder, "plain");
      await runInMemory(["indicators", ...scored, "--out", out]);
      await expect(readFile(join(out, "comparisons.csv"))).rejects.toThrow();
    });
  });
});
