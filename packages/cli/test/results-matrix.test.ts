import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { catalogue, loadCodelist, loadRecord } from "@reintegration/standard";
import { describe, expect, it } from "vitest";
import { runInMemory } from "./run-in-memory.ts";

const path = fileURLToPath(new URL("../../../examples/data/ji-hoa-logframe/results-matrix.ndjson", import.meta.url));
type Row = { readonly fields: Readonly<Record<string, unknown>> };
const rows = readFileSync(path, "utf8")
  .trim()
  .split("\n")
  .map((line) => (JSON.parse(line) as Row).fields);

describe("the logical framework of the Joint Initiative in the Horn of Africa, as records", () => {
  it("is valid, and the one total that is not the sum of its parts is told: 9,025, and not 8,925", async () => {
    const { code, out } = await runInMemory(["validate", path, "--json"]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      responses: { read: 24, valid: 24, withErrors: 0 },
      problems: { errors: 0, warnings: 1, groups: [{ rule: "total-differs", rows: 1 }] },
    });
    const { flat } = await runInMemory(["validate", path]);
    expect(flat).toContain("Result (actual_value) is 9025, and its parts (Result of the part (part_actual)) add up to 8925.");
  });

  it("has each position of the framework once, in its order", async () => {
    const { answers } = await loadCodelist("ji-hoa-logframe@1.0.0");
    expect(rows.map((row) => row["matrix_row_id"])).toEqual(answers.map(({ code }) => code));
    for (const [index, { label }] of answers.entries()) expect(label).toContain(String(rows[index]?.["indicator_wording"]));
  });

  it("names for each the indicator of the standard", () => {
    const known = catalogue.filter(({ kind }) => kind === "indicator").map(({ reference }) => reference);
    expect(known).toEqual(expect.arrayContaining(rows.map((row) => row["indicator_reference"])));
    expect(new Set(rows.map((row) => row["indicator_reference"])).size).toBe(24);
  });

  it("has the targets and results of the report, copied by hand", () => {
    // S13, pp. 125-130; `?` where the report gives two targets, or figures by country only
    const figures =
      "70 87, 27 32, 42 136, 160 180, 19 20, 434 665, 70 97, 29 29, 4 4, 10 10, 70 87, 70 95, " +
      "483 498, 12 15, 8450 9025, 8450 8960, 70 95, 70 ?, 70 ?, 70 93, 12800 15161, 70 55, ? 36, 27 29";
    const shown = (value: unknown): string => (typeof value === "number" ? String(value) : "?");
    expect(rows.map((row) => `${shown(row["target_value"])} ${shown(row["actual_value"])}`).join(", ")).toBe(figures);
    const byCountry = rows.flatMap((row) => {
      const parts = (row["matrix_parts"] ?? []) as readonly Readonly<Record<string, unknown>>[];
      return row["value_kind"] === "percent" && parts.length > 0 ? [parts.map((part) => part["part_actual"])] : [];
    });
    expect(byCountry).toEqual([
      [96, 98, 100],
      [79, 43, 93],
      [95, 95, 89],
    ]);
  });

  it("says of every figure its level, day and source", async () => {
    const { items } = await loadRecord("results-matrix@1.0.0");
    expect(items.map(({ key }) => key)).toEqual(expect.arrayContaining(["project_level", "actual_date", "actual_source"]));
    for (const row of rows) {
      expect(row).toMatchObject({
        project_level: "programme",
        target_date: "2022-12-31",
        target_source: "S13, pp. 125-130",
        actual_date: "2022-10-31",
        actual_source: "S13, pp. 125-130",
      });
    }
  });
});
