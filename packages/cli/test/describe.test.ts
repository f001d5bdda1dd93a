import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runInMemory } from "./run-in-memory.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reintegration-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const resource = (fields: object = {}): object => ({
  record: "resource@1.0.0",
  fields: {
    resource_id: "R-1",
    resource_title: "Returning to Debt",
    resource_type: "field_study",
    resource_year: 2023,
    resource_languages: [{ resource_language: "en" }],
    resource_countries: [{ resource_country: "BGD" }],
    ...fields,
  },
});
const file = (name: string, ...records: readonly object[]): string => {
  writeFileSync(join(folder, name), records.map((record) => JSON.stringify(record)).join("\n"));
  return join(folder, name);
};

describe("describe", () => {
  it("One record is printed as one node, and nothing else is printed.", async () => {
    const { code, out, err } = await runInMemory(["describe", file("one.json", resource()), "--as", "dublin-core", "--lang", "fr"]);
    expect([code, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toEqual({
      "@context": {
        dc: "http://purl.org/dc/elements/1.1/",
        dcterms: "http://purl.org/dc/terms/",
        dcmitype: "http://purl.org/dc/dcmitype/",
      },
      "@type": "dcmitype:Text",
      "dcterms:identifier": "R-1",
      "dcterms:title": "Returning to Debt",
      "dc:type": { "@value": "Étude de terrain ou autre recherche", "@language": "fr" },
      "dcterms:issued": { "@type": "http://www.w3.org/2001/XMLSchema#gYear", "@value": "2023" },
      "dc:language": "en",
      "dc:coverage": { "@value": "Bangladesh", "@language": "fr" },
    });
  });

  it("Several are a list, written to a file where that is asked for.", async () => {
    const out = join(folder, "resources.jsonld");
    const path = file("two.ndjson", resource(), resource({ resource_id: "R-2", resource_type: "video" }));
    const told = await runInMemory(["describe", path, "--as", "schema-org", "--out", out]);
    expect([told.code, told.out]).toEqual([0, `${out}: 2 in schema-org\n`]);
    const nodes = JSON.parse(readFileSync(out, "utf8")) as readonly Readonly<Record<string, unknown>>[];
    expect(nodes.map((node) => [node["identifier"], node["@type"]])).toEqual([
      ["R-1", "Report"],
      ["R-2", "VideoObject"],
    ]);
    expect((await runInMemory(["describe", path, "--as", "schema-org", "--out", out])).code).toBe(3);
    expect((await runInMemory(["describe", path, "--as", "schema-org", "--out", out, "--force"])).code).toBe(0);
  });

  it("A row of a table is described too, but for its lists.", async () => {
    const path = join(folder, "table.csv");
    writeFileSync(path, "resource_id,resource_title,resource_type,resource_year\nR-1,Returning to Debt,report,2023\n");
    const { code, out } = await runInMemory(["describe", path, "--record", "resource@1.0.0", "--as", "schema-org"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ "@type": "Report", name: "Returning to Debt", copyrightYear: 2023 });
  });

  it("A vocabulary that there is not is refused with those there are, and a record without any in the language asked for.", async () => {
    const other = await runInMemory(["describe", file("one.json", resource()), "--as", "marc"]);
    expect(other.code).toBe(4);
    expect(other.err).toContain("schema-org (schema.org)");
    expect(other.err).toContain("dublin-core (Dublin Core)");
    const head = {
      record: "case@1.0.0",
      fields: { case_id: "C-1", case_opened_on: "2025-01-01", country_of_return: "BGD", office_code: "O" },
    };
    const none = await runInMemory(["describe", file("case.json", head), "--as", "schema-org", "--lang", "es"]);
    expect([none.code, none.err]).toEqual([4, expect.stringContaining("case@1.0.0 no se expresa en un vocabulario «schema-org».")]);
  });

  describe("edge cases", () => {
    it("A file with errors is not described, and every error is told.", async () => {
      const out = join(folder, "never.jsonld");
      const path = file("bad.ndjson", resource({ resource_year: 1700 }), resource({ resource_id: "R-2", resource_type: "poem" }));
      const told = await runInMemory(["describe", path, "--as", "schema-org", "--out", out]);
      expect([told.code, existsSync(out)]).toEqual([2, false]);
      expect(told.err).toContain("1 /fields/resource_year");
      expect(told.err).toContain("2 /fields/resource_type");
    });

    it("A file that is none, a survey, and an empty file are told as elsewhere.", async () => {
      expect((await runInMemory(["describe", join(folder, "gone.json"), "--as", "schema-org"])).code).toBe(3);
      const survey = { instrument: "rss-open@1.0.0", context: { case_id: "C-1" }, answers: {} };
      expect((await runInMemory(["describe", file("survey.json", survey), "--as", "schema-org"])).code).not.toBe(0);
      expect((await runInMemory(["describe", file("empty.json"), "--as", "schema-org"])).code).not.toBe(0);
    });
  });
});
