import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import readXlsxFile, { readSheet } from "read-excel-file/node";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mostRows, scoreWorkbook } from "../src/output/score-workbook.ts";
import { text } from "../src/text/en.ts";
import { type ScoreFolder, scoreFolder } from "./score-in-folder.ts";
import { best, csv } from "./survey-rows.ts";

let folder: ScoreFolder;
beforeEach(() => {
  folder = scoreFolder();
});
afterEach(() => folder.remove());

const book = (): string => join(folder.path, "out", "scores.xlsx");
const sheetOf = async (sheet: number | string): Promise<readonly (readonly unknown[])[]> => readSheet(book(), sheet);

/** The files in a workbook, read by their list at its end. */
function partsOf(zip: Buffer): { name: string; text: string }[] {
  const parts: { name: string; text: string }[] = [];
  const listAt = zip.readUInt32LE(zip.lastIndexOf("PK\u0005\u0006") + 16);
  for (let at = listAt; zip.toString("latin1", at, at + 4) === "PK\u0001\u0002"; ) {
    const [method, size, nameLength] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20), zip.readUInt16LE(at + 28)];
    const from = zip.readUInt32LE(at + 42);
    const start = from + 30 + zip.readUInt16LE(from + 26) + zip.readUInt16LE(from + 28);
    const content = zip.subarray(start, start + size);
    const name = zip.toString("utf8", at + 46, at + 46 + nameLength);
    parts.push({ name, text: (method === 8 ? inflateRawSync(content) : content).toString("utf8") });
    at += 46 + nameLength + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return parts;
}

const rows = [
  best,
  { ...best, case_id: "A-2", economic_satisfaction: "refused", interview_date: "2022-02-29" },
  { ...best, case_id: "-2", social_activities: "often", distress_anger: "" },
  { ...best, case_id: "00123", economic_satisfaction: "nonsense" },
  { ...best, case_id: "A-5", country_of_return: "=1+1" },
];

describe("scores.xlsx", () => {
  it("Its first sheet is the twin of scores.csv: numbers as numbers to the last bit, days as days, the rest as text.", async () => {
    const { code, out } = await folder.score(csv(rows), ["--xlsx", "--cutoffs", "measure-2017"]);
    expect(code).toBe(0);
    expect(out).toContain("scores.xlsx");
    const [header = [], ...data] = await sheetOf("Scores");
    const lines = folder.linesOf("scores.csv").map((line) => line.replace(/^\uFEFF/, "").split(","));
    expect(header).toEqual(lines[0]);
    expect(data).toHaveLength(rows.length);
    for (const [at, cells] of data.entries()) {
      const shown = cells.map((cell) => (cell === null ? "" : cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)));
      expect(shown).toEqual(lines[at + 1]?.map((cell) => cell.replace(/^'/, "")));
    }
    const columnOf = (name: string) => data.map((cells) => cells[header.indexOf(name)]);
    expect(columnOf("economic").map((value) => typeof value)).toEqual(["number", "number", "number", "object", "number"]);
    expect(columnOf("psychosocial")[2]).not.toBe(1);
    expect(columnOf("row")).toEqual([2, 3, 4, 5, 6]);
    expect(columnOf("case_id")).toEqual(["A-1", "A-2", "-2", "00123", "A-5"]);
    expect(columnOf("interview_date")[0]).toEqual(new Date("2022-05-17T00:00:00Z"));
    expect(columnOf("interview_date")[1]).toBe("2022-02-29");
  });

  it("A text that looks like a formula is a text: no cell holds a formula.", async () => {
    await folder.score(csv(rows), ["--xlsx"]);
    const [header = [], ...data] = await sheetOf("Scores");
    expect(data[4]?.[header.indexOf("country_of_return")]).toBe("=1+1");
    const parts = partsOf(readFileSync(book()));
    const sheet = parts.find(({ name }) => name.endsWith("sheet1.xml"))?.text ?? "";
    expect(sheet).toContain("<row ");
    expect(sheet).not.toMatch(/<f[ >]/);
    expect(parts.map(({ name }) => name).filter((name) => /vba|external/i.test(name))).toEqual([]);
  });

  it("The codebook sheet says of each column what it is, in the user's language, and what the scores stand on.", async () => {
    await folder.score(csv(rows), ["--xlsx", "--cutoffs", "measure-2017", "--lang", "fr"]);
    const names = (await readXlsxFile(book())).map(({ sheet }) => sheet);
    expect(names).toEqual(["Scores", "Dictionnaire"]);
    const [header = []] = await sheetOf("Scores");
    const lines = await sheetOf("Dictionnaire");
    const described = lines.map(([name]) => name);
    expect(header.filter((name) => !described.includes(name))).toEqual([]);
    const lineOf = (name: string) => lines.find(([column]) => column === name);
    expect(lineOf("country_of_return")?.[1]).toBe("Pays de retour");
    expect(lineOf("economic")?.[1]).toContain("score de 0 à 1");
    expect(lineOf("composite_band")?.[2]).toContain("most_urgent");
    expect(lineOf("composite_status")?.[2]).toContain("insufficient = trop peu de réponses");
    const whole = lines.flat().join("\n");
    expect(whole).toContain("rss-open-equal-weights@1.0.0");
    expect(whole).toContain("Reconstruit");
    expect(whole).toContain("Projet");
    expect(whole).toContain(JSON.parse(folder.read("summary.json")).stamp.digests.scoring);
  });

  it("It is replaced when the run before wrote it, and not when somebody else did.", async () => {
    await folder.score(csv(rows), ["--xlsx"]);
    expect((await folder.score(csv([best]), ["--xlsx"])).code).toBe(0);
    expect(await sheetOf("Scores")).toHaveLength(2);
    await folder.score(csv([best]), []);
    const { code, err } = await folder.score(csv([best]), ["--xlsx"]);
    expect(code).toBe(3);
    expect(err).toContain("--force");
    expect((await folder.score(csv([best]), ["--xlsx", "--force"])).code).toBe(0);
  });

  describe("edge cases", () => {
    it("With more rows than a workbook holds none is written.", async () => {
      const out = join(folder.path, "many");
      mkdirSync(out);
      const workbook = await scoreWorkbook(out, text, { rows: 2 });
      for (const line of ["row,a\r\n", "2,x\r\n", "3,y\r\n", "4,z\r\n"]) workbook.add(line);
      expect(await workbook.write(() => join(out, "scores.xlsx"), [], [], undefined)).toBe(false);
      expect(existsSync(join(out, "scores.xlsx"))).toBe(false);
      expect(mostRows).toBeLessThan(1_048_576);
    });

    it("A file without any response gives a workbook with headers only.", async () => {
      await folder.score(csv([]), ["--xlsx"]);
      if (existsSync(book())) expect(await sheetOf("Scores")).toHaveLength(1);
    });

    it("It does not go with the other engine.", async () => {
      const { code, err } = await folder.score(csv([best]), ["--xlsx", "--engine", "duckdb"]);
      expect(code).toBe(4);
      expect(err).toContain("--xlsx");
    });
  });
});

describe("responses.csv", () => {
  it("Holds the answers in our own codes, a column for each key in the order of the definition.", async () => {
    await folder.score(csv([{ ...best, productive_assets: "animals land", stratum: "a" }]), ["--responses"]);
    const [header = "", line = ""] = folder.linesOf("responses.csv");
    expect(
      header
        .replace(/^\uFEFF/, "")
        .split(",")
        .slice(0, 3),
    ).toEqual(["rs_instrument", "case_id", "round"]);
    const cells = Object.fromEntries(header.split(",").map((name, at) => [name, line.split(",")[at]]));
    expect(cells).toMatchObject({ productive_assets: "land animals", stratum: "a", interview_date: "2022-05-17" });
    expect(line.startsWith("rss-open@1.0.0,A-1,baseline,")).toBe(true);
  });

  it("Scored again it gives the same scores.", async () => {
    await folder.score(csv(rows), ["--responses"]);
    const before = folder.read("scores.csv");
    writeFileSync(join(folder.path, "again.csv"), readFileSync(join(folder.path, "out", "responses.csv")));
    await folder.score(folder.read("responses.csv"), []);
    expect(folder.read("scores.csv")).toBe(before);
  });
});
