import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { read } from "./read-text.ts";

const page = (name: string): string => readFileSync(new URL(`./fixtures/${name}.json`, import.meta.url), "utf8");
const kobo = page("kobo-data-page");
const central = page("central-odata-page");
const responses = [
  { context: { person: "P-1", day: "2022-05-17" }, answers: { mood: "good", crops: ["maize", "beans"], plots: 3 } },
  { context: { person: "P-2", day: "2022-05-18" }, answers: { mood: "refused", crops: "refused", plots: "dont_know" } },
].map((response) => ({ instrument: "garden@1.0.0", ...response }));
const lines = (text: string): string => JSON.stringify(JSON.parse(text));

describe("a page of KoboToolbox's API", () => {
  it("It reads as an export does, written in one line too, in pieces of any size.", async () => {
    for (const file of [kobo, lines(kobo)]) {
      for (const size of [1, 100, 65_536])
        expect((await read(file, {}, size)).rows.map(({ response }) => response)).toStrictEqual(responses);
    }
  });

  it("A submission that was edited is known by its first identity; the reviewer's mark is read.", async () => {
    const { rows } = await read(kobo);
    expect(rows.map(({ submission }) => submission)).toEqual([
      { id: "48583952-1892-4931-8d9c-869e7b49baf1", idColumn: "_uuid", review: "approved" },
      { id: "48583952-1892-4931-8d9c-869e7b49baf2", idColumn: "meta/rootUuid" },
    ]);
  });

  it("Only the repeat group is not recognised; people and places are never copied.", async () => {
    const { report } = await read(kobo);
    expect(report.notRecognised).toEqual(["members", "members_count"]);
    expect(report.columns.filter(({ use }) => use === "never-copied").map(({ header }) => header)).toEqual([
      "_geolocation",
      "_validation_status/by_whom",
      "_submitted_by",
    ]);
  });

  it("It is not all of the data, and says so.", async () => {
    expect((await read(kobo)).report.problems).toContainEqual({
      rule: "not-all-pages",
      severity: "warning",
      path: "",
      params: { value: 2, expected: 3 },
    });
    const whole = JSON.stringify({ ...JSON.parse(kobo), count: 2, next: null });
    expect((await read(whole)).report.problems.map(({ rule }) => rule)).not.toContain("not-all-pages");
  });
});

describe("a page of ODK Central's API", () => {
  it("It reads as an export does, written in one line too, in pieces of any size.", async () => {
    for (const file of [central, lines(central)]) {
      for (const size of [1, 100, 65_536])
        expect((await read(file, {}, size)).rows.map(({ response }) => response)).toStrictEqual(responses);
    }
  });

  it("Submissions and reviews are read; everything else of the server is known.", async () => {
    const { rows, report } = await read(central);
    expect(rows.map(({ submission }) => submission)).toEqual([
      { id: "85cb9aff-005e-4edd-9739-dc9c1a829c44", idColumn: "__id", review: "approved" },
      { id: "297000fd-8eb2-4232-8863-d25f82521b87", idColumn: "__id", review: "hasIssues" },
    ]);
    expect(rows[1]?.problems).toMatchObject([{ rule: "not-approved", row: 2, column: "__system/reviewState" }]);
    expect(report.notRecognised).toEqual([]);
    expect(report.columns.filter(({ use }) => use === "never-copied").map(({ header }) => header)).toEqual([
      "__system/submitterId",
      "__system/submitterName",
      "__system/deviceId",
    ]);
  });

  it("It is not all of the data, and says so, with a count or without one.", async () => {
    const problems = async (more: object) =>
      (await read(JSON.stringify({ ...JSON.parse(central), ...more }))).report.problems.filter(({ rule }) => rule === "not-all-pages");
    expect(await problems({})).toMatchObject([{ params: { value: 2, expected: 3 } }]);
    expect(await problems({ "@odata.count": undefined })).toMatchObject([{ params: { value: 2, expected: "?" } }]);
    expect(await problems({ "@odata.count": 2, "@odata.nextLink": undefined })).toEqual([]);
  });

  it("A person's own answer cannot pass for what the page says of itself.", async () => {
    const value = [{ __id: "uuid:a", "@odata.nextLink": "x", visit: { person: "P-1", remark: '"@odata.nextLink":"x"' } }];
    expect((await read(JSON.stringify({ value }))).report.problems.map(({ rule }) => rule)).not.toContain("not-all-pages");
  });
});
