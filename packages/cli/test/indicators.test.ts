import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readCsvLine } from "../src/output/read-csv-line.ts";
import { lines, record } from "./record-rows.ts";
import { runInMemory } from "./run-in-memory.ts";

const survey = fileURLToPath(new URL("../../../examples/data/rss-kobo-export.csv", import.meta.url));
const instrument = "rss-open@1.0.0";
const share = "rss-composite-at-ji-hoa-2022@1.0.0";
const countries = ["ETH", "SDN", "SOM"];
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "reintegration-indicators-"));
});
afterAll(() => rm(folder, { recursive: true }));

const indicators = (...args: string[]) => runInMemory(["indicators", ...args, "--out", join(folder, "out"), "--force"]);

/** A CSV file of ours as objects by header. */
async function rowsOf(path: string): Promise<Readonly<Record<string, string>>[]> {
  const [header = "", ...rows] = (await readFile(path, "utf8")).replace("\uFEFF", "").trimEnd().split("\r\n");
  const names = readCsvLine(header);
  return rows.map((row) => Object.fromEntries(readCsvLine(row).map((cell, index) => [names[index], cell])));
}
const written = () => rowsOf(join(folder, "out", "indicators.csv"));

/** People with a plan each: so many men and women in a country, one to a record. */
const profiles = (country: string, women: number, men: number): unknown[] =>
  Array.from({ length: women + men }, (_, index) => {
    const id = `${country}-${index}`;
    return [
      record("case", { case_id: id, case_opened_on: "2024-03-01", country_of_return: country }),
      record("person-profile", { profile_id: `P-${id}`, case_id: id, profile_date: "2024-03-01", sex: index < women ? "female" : "male" }),
      record("reintegration-eligibility", {
        eligibility_id: `E-${id}`,
        case_id: id,
        eligibility_date: "2024-03-02",
        eligibility_decision: "eligible",
      }),
    ];
  }).flat();

describe("indicators", () => {
  it("The share by country is what counting the lines of scores.csv gives, and its denominator is named in words.", async () => {
    expect(
      (
        await runInMemory([
          ...["score", survey, "--instrument", instrument, "--scoring", "rss-open-equal-weights@1.0.0"],
          ...["--cutoffs", "ji-hoa-2022", "--out", join(folder, "scored")],
        ])
      ).code,
    ).toBe(0);
    const scored = await rowsOf(join(folder, "scored", "scores.csv"));
    expect((await indicators(survey, "--instrument", instrument, "--indicator", share, "--by", "country_of_return")).code).toBe(0);
    const cells = await written();
    const problems = await rowsOf(join(folder, "scored", "problems.csv"));
    const notCounted = new Set(
      problems.filter(({ severity, rule }) => severity === "error" || rule?.startsWith("duplicate-")).map(({ row }) => row),
    );
    expect(notCounted.size).toBeGreaterThan(5);
    for (const country of countries) {
      const inCountry = scored.filter((row) => row["country_of_return"] === country && row["composite_status"] === "scored");
      const rows = inCountry.filter(({ row }) => !notCounted.has(row));
      const high = rows.filter((row) => row["composite_band"] === "sufficient");
      const cell = cells.find((each) => each["country_of_return"] === country);
      expect([cell?.["numerator"], cell?.["denominator"]].map(Number)).toEqual([high.length, rows.length]);
      expect(Number(cell?.["value"])).toBe(high.length / rows.length);
      expect([cell?.["denominator_words"], cell?.["cutoffs"]]).toEqual(["Interviews with a composite score", "ji-hoa-2022"]);
    }
    const total = cells.find((each) => each["country_of_return"] === "");
    const sum = countries.map((country) => Number(cells.find((each) => each["country_of_return"] === country)?.["denominator"]));
    expect(Number(total?.["denominator"])).toBe(sum.reduce((all, n) => all + n, 0));
  });

  it("A group of three is nowhere to be read: not in the table, the JSON or on the screen, and cannot be had by subtraction.", async () => {
    const file = join(folder, "people.ndjson");
    await writeFile(file, lines(...profiles("GIN", 40, 30), ...profiles("MLI", 3, 31), ...profiles("SEN", 25, 20)));
    const { code, flat } = await indicators(file, "--indicator", "reintegration-eligible@1.0.0", "--by", "country_of_return,sex");
    expect(code).toBe(0);
    const cells = await written();
    const small = cells.filter((each) => each["country_of_return"] === "MLI" && each["sex"] === "female");
    expect(small.map(({ status, value, n }) => [status, value, n])).toEqual([["suppressed", "", ""]]);
    const shown = (country: string, sex: string): boolean =>
      cells.some((each) => each["country_of_return"] === country && each["sex"] === sex && each["status"] === "computed");
    expect([shown("MLI", ""), shown("MLI", "male")]).not.toEqual([true, true]);
    const women = ["GIN", "SEN"].filter((country) => shown(country, "female"));
    expect(shown("", "female") && women.length === 2).toBe(false);
    expect(flat).toContain("hidden");
    const json = JSON.parse(await readFile(join(folder, "out", "indicators.json"), "utf8"));
    const hidden = json.tables[0].cells.filter(({ status }: { status: string }) => status === "suppressed");
    expect(hidden.length).toBeGreaterThanOrEqual(2);
    for (const cell of hidden) expect(Object.keys(cell).filter((key) => !["group", "status", "reason"].includes(key))).toEqual([]);
  });

  it("Several files are one set of records: cases in one, their profiles in another.", async () => {
    const all = profiles("GIN", 15, 25) as { record: string }[];
    await writeFile(join(folder, "a.ndjson"), lines(...all.filter((each) => !each.record.startsWith("person-profile"))));
    await writeFile(join(folder, "b.ndjson"), lines(...all.filter((each) => each.record.startsWith("person-profile"))));
    const files = ["a.ndjson", "b.ndjson"].map((name) => join(folder, name));
    expect((await indicators(...files, "--indicator", "reintegration-eligible@1.0.0", "--by", "sex")).code).toBe(0);
    expect((await written()).map(({ sex, value }) => [sex, value]).sort()).toEqual([
      ["", "40"],
      ["female", "15"],
      ["male", "25"],
    ]);
  });

  it("What a person reads fits in 80 places and speaks four languages.", async () => {
    const said = new Set<string>();
    for (const lang of ["en", "fr", "es", "ar"]) {
      const { code, out } = await indicators(survey, "--instrument", instrument, "--by", "country_of_return", "--lang", lang);
      expect(code).toBe(0);
      expect(out.split("\n").filter((line) => [...line].length > 90)).toEqual([]);
      expect(out).not.toMatch(/\{[a-z]+\}|undefined|NaN/i);
      said.add(out.split("\n")[0] ?? "");
    }
    expect(said.size).toBe(4);
  });
});

describe("edge cases", () => {
  it.each([
    [["--indicator", "no-such@1.0.0"], "no-such@1.0.0", 4],
    [["--indicator", "sdg-10-7-3@1.0.0"], "cannot be computed", 4],
    [["--by", "shoe_size"], "shoe_size", 4],
    [["--by", "sex,age_group,country_of_return"], "two", 4],
    [["--from", "01/02/2024"], "is not a day", 4],
  ])("%j is refused with what is wrong", async (args, said, expected) => {
    const { code, err } = await indicators(survey, "--instrument", instrument, ...(args as string[]));
    expect([code, err.replace(/\s+/g, " ")]).toEqual([expected, expect.stringContaining(said as string)]);
  });

  it("A file that holds nothing an indicator reads, and one that is none, are told apart.", async () => {
    await writeFile(join(folder, "other.ndjson"), lines(record("case-event", { event_id: "1" })));
    await writeFile(join(folder, "none.bin"), Buffer.from([0, 1, 2, 255, 254, 0]));
    expect((await indicators(join(folder, "other.ndjson"), "--indicator", share)).code).toBe(0);
    expect((await indicators(join(folder, "none.bin"))).code).toBe(3);
    expect((await indicators(join(folder, "missing.csv"))).code).toBe(3);
  });
});
