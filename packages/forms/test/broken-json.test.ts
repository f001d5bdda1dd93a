import { describe, expect, it } from "vitest";
import { fileRules, read } from "./read-text.ts";

const moods = (rows: readonly { readonly response: { readonly answers: Readonly<Record<string, unknown>> } }[]): unknown[] =>
  rows.map(({ response }) => response.answers["mood"]);

describe("broken JSON", () => {
  it("What stands before the place where it is cut off is read.", async () => {
    const { rows, report } = await read('[{"mood":"good"},{"mood":"bad"},{"mood":"fa');
    expect(moods(rows)).toEqual(["good", "bad"]);
    expect(report.unreadable).toBe(true);
    expect(report.problems.filter(({ rule }) => rule === "invalid-json")).toEqual([
      { rule: "invalid-json", severity: "error", path: "", params: { value: "unexpected end" }, row: 3 },
    ]);
    expect(moods((await read('{"count":9,"results":[{"mood":"good"},{"mood":')).rows)).toEqual(["good"]);
  });

  it("What stands before a place that is no JSON is read.", async () => {
    const { rows, report } = await read('[{"mood":"good"},{"mood": My name is Ann}]');
    expect(moods(rows)).toEqual(["good"]);
    expect(report.problems.find(({ rule }) => rule === "invalid-json")).toMatchObject({ params: { value: "syntax" }, row: 2 });
  });

  it("A broken line of NDJSON is reported and the others are read, the first one too.", async () => {
    const { rows, report } = await read('{"mood":"good"}\n{"mood":"ba\n\n{"mood":"fair"}\n');
    expect(rows.map(({ row, response }) => [row, response.answers["mood"]])).toEqual([
      [1, "good"],
      [4, "fair"],
    ]);
    expect(report.unreadable).toBe(false);
    expect(fileRules(report)).toEqual(["invalid-json 2"]);
    expect(moods((await read('{"mood":"go\n{"mood":"bad"}\n')).rows)).toEqual(["bad"]);
  });

  it("Problems never quote what a broken line holds.", async () => {
    const { report } = await read('{"mood":"good"}\n{"mood": Ann}\n{"mood":"good"} Ann\n');
    expect(JSON.stringify(report.problems)).not.toContain("Ann");
  });

  it("Of more than 100 broken lines the last one named says how many more there are.", async () => {
    const { rows, report } = await read(`{"mood":"good"}\n${"{\n".repeat(150)}{"mood":"bad"}\n`);
    expect(rows.map(({ row }) => row)).toEqual([1, 152]);
    const broken = report.problems.filter(({ rule }) => rule === "invalid-json");
    expect(broken).toHaveLength(100);
    expect(broken[99]).toMatchObject({ row: 101, params: { more: 50 } });
  });

  it("Records that are no objects are reported, and the others are read.", async () => {
    const { rows, report } = await read('[1,{"mood":"good"},"x",null,[2]]');
    expect(rows.map(({ row }) => row)).toEqual([2]);
    expect(fileRules(report)).toEqual(["invalid-json 1", "invalid-json 3", "invalid-json 4", "invalid-json 5"]);
    expect(fileRules((await read("[1,2]")).report)).toEqual(["invalid-json 1", "invalid-json 2"]);
    expect((await read("[1,2]")).report.unreadable).toBe(true);
  });

  it("Lists within lists without end are reported like other broken records.", async () => {
    const deep = `{"mood":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    for (const file of [`{"mood":"good"}\n${deep}\n{"mood":"bad"}\n`, `[{"mood":"good"},${deep},{"mood":"bad"}]`]) {
      const { rows, report } = await read(file);
      expect(moods(rows)).toEqual(["good", "bad"]);
      expect(report.problems.filter(({ rule }) => rule === "invalid-json")).toMatchObject([
        { params: { value: "nested too deeply" }, row: 2 },
      ]);
    }
  });

  it("An object with a list that is none, or with no list, is a flat record.", async () => {
    expect(moods((await read('{\n"mood":"good",\n"results": 5\n}')).rows)).toEqual(["good"]);
    expect(fileRules((await read('{\n"error": "no"\n}')).report)).toEqual(["no-known-column"]);
  });
});
