import { describe, expect, it } from "vitest";
import type { ColumnMap } from "../src/index.ts";
import { fileRules, read, rulesOf } from "./read-text.ts";
import { workbook } from "./workbook.ts";

const instrument = "garden@1.0.0";
/** A survey that another organisation made about the same matters. */
const map: ColumnMap = {
  instrument,
  columns: {
    "Beneficiary no.": { item: "person" },
    "Date of visit": { item: "day", dateOrder: "d/m/y" },
    "Q1. State of your garden": {
      item: "mood",
      values: { Excellent: "good", "OK / average": "fair", Poor: "bad", "No answer": "refused", "": "absent" },
      similarity: 0.61,
      alternatives: { drink: 0.2 },
    },
    "Q2. What do you plant?": {
      item: "crops",
      values: { Corn: "maize", "Broad beans": "beans", "Nothing at all": "none" },
      separator: ";",
    },
    "Q3 tea": { item: "drink", values: { "1": "tea", "2": "coffee" } },
    "Q4. Plots": { item: "plots", values: { unknown: "dont_know" } },
    Enumerator: { ignore: true },
  },
  missing: { "-99": "refused", "n/a": "absent" },
  constants: { since: "2020-01", place: "FR" },
};
const header = [
  "Beneficiary no.",
  "Date of visit",
  "Q1. State of your garden",
  "Q2. What do you plant?",
  "Q3 tea",
  "Q4. Plots",
  "Enumerator",
  "mood",
  "_uuid",
];
const rows = [
  ["P-1", "17/05/2022", "Excellent", "Corn; Broad beans", "1", "3", "ann", "bad", "u-1"],
  ["P-2", "2022-05-18", " ok / AVERAGE", "Nothing at all", "2.0", "unknown", "ann", "", "u-2"],
  ["P-3", "3/4/2022", "No answer", "n/a", "-99", "", "ann", "", "u-3"],
];
const responses = [
  {
    context: { person: "P-1", day: "2022-05-17", since: "2020-01" },
    answers: { mood: "good", crops: ["maize", "beans"], drink: "tea", plots: 3, place: "FR" },
  },
  {
    context: { person: "P-2", day: "2022-05-18", since: "2020-01" },
    answers: { mood: "fair", crops: ["none"], drink: "coffee", plots: "dont_know", place: "FR" },
  },
  { context: { person: "P-3", day: "2022-04-03", since: "2020-01" }, answers: { mood: "refused", drink: "refused", place: "FR" } },
].map((response) => ({ instrument, ...response }));
const csv = (lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => `${cells.map((cell) => `"${cell}"`).join(",")}\n`).join("");
const file = csv([header, ...rows]);
const mapped = (columns: ColumnMap["columns"], more: Partial<ColumnMap> = {}): ColumnMap => ({ instrument, columns, ...more });

describe("a survey read by a map", () => {
  it("Columns and values are read as the map says, in CSV, XLSX and JSON alike.", async () => {
    const json = JSON.stringify(rows.map((cells) => Object.fromEntries(header.map((name, at) => [name, cells[at]]))));
    for (const each of [file, workbook([{ name: "a", rows: [header, ...rows] }]), json]) {
      const { rows: found, report } = await read(each, { map, instrument });
      expect(found.map(({ response }) => response)).toStrictEqual(responses);
      expect(found.flatMap(({ problems }) => problems)).toEqual([]);
      expect(fileRules(report)).toEqual(["column-not-recognised"]);
    }
  });

  it("What the map does not name is not read, even where it bears a name of ours; the survey tool's columns are.", async () => {
    const { rows: found, report } = await read(file, { map });
    expect(report.notRecognised).toEqual(["mood"]);
    expect(report.columns.find(({ header: name }) => name === "Enumerator")?.use).toBe("ignored");
    expect(found[0]?.submission).toEqual({ id: "u-1", idColumn: "_uuid" });
    expect(found[0]?.columns("/answers/mood")).toBe("Q1. State of your garden");
    expect(found[0]?.columns("/answers/place")).toBe("constants/place");
    expect(report.itemsWithoutColumn).toEqual(["harvest", "sown"]);
  });

  it("The map says which survey it is.", async () => {
    const reader = await read(file, { map });
    expect(reader.rows[0]?.response.instrument).toBe(instrument);
  });

  it("A text that the map does not name stands as it is, so that it is found as an unknown code; a code of ours is one.", async () => {
    const answer = async (cell: string) => (await read(csv([["Q1. State of your garden"], [cell]]), { map })).rows[0];
    expect((await answer("So-so"))?.response.answers["mood"]).toBe("So-so");
    expect((await answer("bad"))?.response.answers["mood"]).toBe("bad");
    const label = await answer("Fair enough");
    expect([label?.response.answers["mood"], rulesOf(label?.problems ?? [])]).toEqual(["fair", ["label-for-code 2"]]);
  });

  it("Columns of single choices may say yes and no in words.", async () => {
    const yesNo = { Yes: "1", No: "0", "N/A": "refused" };
    const columns = Object.fromEntries(
      ["maize", "beans", "other"].map((choice) => [`Plants ${choice}`, { item: "crops", choice, values: yesNo }]),
    );
    const { rows: found } = await read("Plants maize,Plants beans,Plants other\nYes,No,yes\nNo,No,No\n", { map: mapped(columns) });
    expect(found.map(({ response }) => response.answers["crops"])).toEqual([["maize", "other"], undefined]);
  });

  it("A list without a separator is taken apart by the map's texts, which may hold spaces; unknown ones stay to be found.", async () => {
    const columns = { plants: { item: "crops", values: { Corn: "maize", "Sweet corn": "sweet_maize", "Broad beans": "beans" } } };
    const crops = async (cell: string) =>
      (await read(csv([["plants"], [cell]]), { map: mapped(columns) })).rows[0]?.response.answers["crops"];
    expect(await crops("Sweet corn Broad beans")).toEqual(["sweet_maize", "beans"]);
    expect(await crops("Corn")).toEqual(["maize"]);
    expect(await crops("Corn Rice")).toEqual(["maize", "Rice"]);
    expect(await crops("maize beans")).toEqual(["maize", "beans"]);
  });

  it("Headers may differ from the map's in capitals and spaces.", async () => {
    const { report } = await read("q1.  STATE of your garden\nPoor\n", { map: mapped({ "Q1. State of your garden": { item: "mood" } }) });
    expect(report.columns).toMatchObject([{ item: "mood" }]);
  });

  it("A column that the file does not have is a warning with its place in the map.", async () => {
    const { report } = await read("Q1\nPoor\n", { map: mapped({ Q1: { item: "mood" }, "a/b": { item: "plots" } }) });
    expect(report.problems).toContainEqual({
      rule: "map-column-not-found",
      severity: "warning",
      path: "/columns/a~1b",
      params: { value: "a/b" },
    });
    expect(report.itemsWithoutColumn).toContain("plots");
  });

  it("What the caller declares as missing comes before what the map does.", async () => {
    const { rows: found } = await read(csv([["Q3 tea"], ["-99"]]), { map, missing: { "-99": "not_asked" } });
    expect(found[0]?.response.answers).toMatchObject({ drink: "not_asked" });
  });

  it("A map that is wrong, or of another survey than the one asked for, is not used, and nothing is read.", async () => {
    const wrong = await read(file, { map: mapped({ Q1: { item: "mode" } }) });
    expect(wrong).toMatchObject({
      rows: [],
      report: { unreadable: true, problems: [{ rule: "map-unknown-item", path: "/columns/Q1/item" }] },
    });
    const other = await read(file, { map, instrument: "garden@2.0.0" });
    expect(other).toMatchObject({ rows: [], report: { unreadable: true, problems: [{ rule: "instrument-mismatch" }] } });
  });
});
