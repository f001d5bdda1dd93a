import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runInMemory } from "./run-in-memory.ts";
import { csv, instrument, scoring } from "./survey-rows.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reintegration-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

/** A survey of another organisation. */
const foreign = csv(
  [
    {
      "Beneficiary case number": "B-001",
      "Interview date (dd/mm/yyyy)": "17/05/2022",
      "Country returned to": "Ethiopia",
      Gender: "Male",
      "Q1. How satisfied are you with your current economic situation?": "Very satisfied",
      "Q3. Are you able to borrow money if you need it?": "Yes",
      "Q8. Which productive assets do you own?": "Land; Animals",
      _uuid: "u1",
    },
    {
      "Beneficiary case number": "B-002",
      "Interview date (dd/mm/yyyy)": "03/06/2022",
      "Country returned to": "Ethiopia",
      Gender: "Female",
      "Q1. How satisfied are you with your current economic situation?": "OK",
      "Q3. Are you able to borrow money if you need it?": "No",
      "Q8. Which productive assets do you own?": "None of these",
      _uuid: "u2",
    },
  ],
  {
    columns: [
      "Beneficiary case number",
      "Interview date (dd/mm/yyyy)",
      "Country returned to",
      "Gender",
      "Q1. How satisfied are you with your current economic situation?",
      "Q3. Are you able to borrow money if you need it?",
      "Q8. Which productive assets do you own?",
      "_uuid",
    ],
  },
);

interface WrittenMap {
  readonly columns: Record<string, { item: string; values?: Record<string, string>; confirm?: readonly string[] }>;
  constants?: Record<string, string>;
}
const propose = async (out: string, ...args: string[]) =>
  runInMemory(["map", file("foreign.csv", foreign), "--instrument", instrument, "--out", join(folder, out), ...args]);
const written = (name: string): WrittenMap => JSON.parse(readFileSync(join(folder, name), "utf8")) as WrittenMap;

describe("proposing a map", () => {
  it("The table names each column, the item, how sure, and the question; the file holds the map.", async () => {
    const { code, out, flat } = await propose("map.json");
    expect(code).toBe(0);
    expect(out).toMatch(/Beneficiary case number +case_id +92% +sure\n +Case number/);
    expect(flat).toContain("Q1. How satisfied are you with your current economic situation?");
    expect(flat).toContain("please confirm these values: OK");
    expect(flat).toContain("1 column is like no question of this survey and is not in the map: Gender");
    expect(flat).toContain("6 proposed, 2 of them to be confirmed");
    expect(flat).toContain("Do you work at present? (currently_working)");
    expect(written("map.json").columns["Interview date (dd/mm/yyyy)"]).toMatchObject({ item: "interview_date", dateOrder: "d/m/y" });
  });

  it("A file that is there is not replaced, unless --force says so.", async () => {
    await propose("twice.json");
    expect(await propose("twice.json")).toMatchObject({ code: 3, err: expect.stringContaining("already there") });
    expect(await propose("twice.json", "--force")).toMatchObject({ code: 0 });
  });

  it("With --json nothing but the map is printed, the same each time.", async () => {
    const args = ["map", file("foreign.csv", foreign), "--instrument", instrument, "--json"];
    const [one, other] = [await runInMemory(args), await runInMemory(args)];
    expect(JSON.parse(one.out)).toMatchObject({ instrument });
    expect(one.out).toBe(other.out);
  });

  it("It speaks the user's language, and shows the questions in it.", async () => {
    const args = ["map", file("foreign.csv", foreign), "--instrument", instrument];
    expect((await runInMemory([...args, "--lang", "fr"])).flat).toContain("à confirmer");
    expect((await runInMemory([...args, "--lang", "ar"])).out).toContain("رقم الحالة");
  });

  it("Without a survey it lists the known ones; a file that cannot be read says why.", async () => {
    expect(await runInMemory(["map", file("foreign.csv", foreign)])).toMatchObject({ code: 4, err: expect.stringContaining(instrument) });
    expect(await runInMemory(["map", file("empty.csv", ""), "--instrument", instrument])).toMatchObject({
      code: 3,
      err: expect.stringContaining("no responses"),
    });
  });
});

describe("a map in use", () => {
  it("With unconfirmed proposals it is refused, each of them named, what to do included.", async () => {
    await propose("raw.json");
    const { code, err } = await runInMemory(["validate", file("foreign.csv", foreign), "--map", join(folder, "raw.json")]);
    expect(code).toBe(4);
    expect(err).toContain("/columns/Country returned to/confirm");
    expect(err).toContain("values/OK");
    expect(err).toContain("take “confirm” out");
  });

  it("Confirmed and corrected, the survey is validated, scored and explained by it.", async () => {
    await propose("settled.json");
    const map = written("settled.json");
    for (const column of Object.values(map.columns)) delete column.confirm;
    Object.assign(map.columns["Q1. How satisfied are you with your current economic situation?"]?.values ?? {}, { OK: "neither" });
    map.constants = { round: "endline", consent_to_interview: "yes" };
    const path = file("settled.json", JSON.stringify(map));
    const input = file("foreign.csv", foreign);
    const validated = await runInMemory(["validate", input, "--map", path]);
    expect(validated).toMatchObject({ code: 0 });
    const out = join(folder, "out");
    expect(await runInMemory(["score", input, "--map", path, "--scoring", scoring, "--out", out])).toMatchObject({ code: 0 });
    const [header = "", first = ""] = readFileSync(join(out, "scores.csv"), "utf8").replace("\uFEFF", "").split("\r\n");
    const cells = Object.fromEntries(header.split(",").map((name, at) => [name, first.split(",")[at]]));
    expect(cells).toMatchObject({ row: "2", case_id: "B-001", round: "endline", interview_date: "2022-05-17", country_of_return: "ETH" });
    const explained = await runInMemory(["explain", input, "--map", path, "--scoring", scoring, "--case", "B-002", "--json"]);
    const [{ explanation }] = JSON.parse(explained.out) as [
      { explanation: { dimensions: Record<string, { items: readonly { item: string }[] }> } },
    ];
    expect(JSON.stringify(explanation)).toContain("economic_satisfaction");
  });

  it("One that is wrong lists everything at once in the user's language, with the closest names.", async () => {
    const wrong = file(
      "wrong.json",
      JSON.stringify({
        instrument,
        columns: { A: { item: "economic_satisfaktion" }, B: { item: "round", values: { x: "first" } } },
        more: 1,
      }),
    );
    expect((await runInMemory(["validate", "x.csv", "--map", wrong])).err).toContain("/more: “more” is not known here.");
    const senseless = file(
      "wrong.json",
      JSON.stringify({ instrument, columns: { A: { item: "economic_satisfaktion" }, B: { item: "round", values: { x: "first" } } } }),
    );
    const { code, err } = await runInMemory(["validate", "x.csv", "--map", senseless, "--lang", "es"]);
    expect(code).toBe(4);
    expect(err).toContain("/columns/A/item: «economic_satisfaktion» no es una pregunta");
    expect(err).toContain("Nombres más parecidos: economic_satisfaction");
    expect(err).toContain("/columns/B/values/x");
  });

  it("One that is no JSON, not there, or of another survey than asked for, is refused.", async () => {
    const validate = (path: string, ...args: string[]) => runInMemory(["validate", "x.csv", "--map", path, ...args]);
    expect(await validate(file("bad.json", "{"))).toMatchObject({ code: 4, err: expect.stringContaining("is not JSON") });
    expect(await validate(join(folder, "none.json"))).toMatchObject({ code: 4, err: expect.stringContaining("There is no file") });
    expect(await validate(file("other.json", JSON.stringify({ instrument: "rss@1.0.0", columns: {} })))).toMatchObject({
      code: 4,
      err: expect.stringContaining(instrument),
    });
  });
});
