import { readFileSync } from "node:fs";
import { registerSchema, validate as validateIndependently } from "@hyperjump/json-schema/draft-2020-12";
import { beforeAll, describe, expect, it } from "vitest";
import { validate } from "../src/gen/ajv/indicators/1.ts";
import { schema } from "../src/gen/zod/indicators/1.ts";

// Written by hand after docs/decisions/0038: a share by one field with a total, a figure that cannot be given and one that is hidden.
const results = {
  tool: "reintegration",
  version: "0.0.0",
  command: "indicators",
  files: [{ path: "closures.ndjson", format: "ndjson", isWhole: true, read: 70, leftOut: 0, withErrors: 1 }],
  asOf: "2026-01-15",
  by: ["sex"],
  problems: [{ rule: "unknown-code", severity: "error", path: "/fields/sex", params: { value: "x" }, row: 3 }],
  outputs: ["out/indicators.csv", "out/indicators.json"],
  tables: [
    {
      title: "Completed",
      statement: "Share of closed cases that were completed",
      words: { population: "Cases closed", denominator: "Cases closed", numerator: "Those completed" },
      stamp: {
        indicator: "own-share@1.0.0",
        basis: "adapted",
        status: "draft",
        definitions: [{ reference: "own-share@1.0.0", digest: "custom" }],
        cutoffs: "halves",
        profile: "own-profile@1.0.0",
        level: "project",
        period: { from: "2025-01-01" },
        asOf: "2026-01-15",
        weights: { weight: "sampling_weight" },
        confidence: 0.95,
      },
      kind: "share",
      unit: "cases",
      direction: "higher_is_better",
      by: ["sex"],
      byRound: "round",
      minimumCell: 10,
      cells: [
        {
          group: {},
          status: "computed",
          value: 0.5,
          numerator: 30,
          denominator: 60,
          n: 60,
          missing: { refused: 2, absent: 8 },
          interval: { low: 0.37, high: 0.63, method: "wilson" },
          standardError: 0.06,
          degreesOfFreedom: 59,
          pairs: { matched: 1, lost: 2, joined: 3, insufficient: 4 },
        },
        { group: { sex: "female" }, status: "suppressed" },
        { group: { sex: "dont_know" }, status: "insufficient", reason: "nobody", n: 0, missing: {} },
      ],
      problems: [],
    },
  ],
};

type Path = readonly (string | number)[];

/** The results with one place changed; `undefined` takes it out. */
function changed(path: Path, value: unknown): unknown {
  const copy = structuredClone(results) as unknown;
  const parent = path.slice(0, -1).reduce((node, part) => (node as Record<string, unknown>)[part] as unknown, copy) as Record<
    string,
    unknown
  >;
  const last = path.at(-1) as string;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
  return copy;
}

describe("the schema of the results of indicators", () => {
  let validators: Readonly<Record<string, (data: unknown) => boolean>>;

  beforeAll(async () => {
    const json = JSON.parse(readFileSync(new URL("../../../schemas/results/indicators/1.schema.json", import.meta.url), "utf8")) as {
      $id: string;
    };
    registerSchema(json as never);
    const independent = await validateIndependently(json.$id);
    validators = {
      ajv: (data) => validate(data),
      zod: (data) => schema.safeParse(data).success,
      independent: (data) => independent(data as never).valid,
    };
  });

  const said = (data: unknown) => Object.fromEntries(Object.entries(validators).map(([name, isValid]) => [name, isValid(data)]));
  const all = (verdict: boolean) => ({ ajv: verdict, zod: verdict, independent: verdict });
  const table: Path = ["tables", 0];
  const cell = (index: number): Path => [...table, "cells", index];

  it("takes whole results, and those from which all that may be absent is absent", () => {
    expect(said(results)).toEqual(all(true));
    for (const part of ["kind", "byRound"]) expect(said(changed([...table, part], undefined)), part).toEqual(all(true));
    for (const part of ["cutoffs", "profile", "level", "period", "asOf", "weights"])
      expect(said(changed([...table, "stamp", part], undefined)), part).toEqual(all(true));
    for (const part of ["numerator", "denominator", "interval", "standardError", "degreesOfFreedom", "pairs"])
      expect(said(changed([...cell(0), part], undefined)), part).toEqual(all(true));
    expect(said(changed([...table, "words"], {}))).toEqual(all(true));
    expect(said(changed([...cell(0), "value"], -2.5))).toEqual(all(true));
  });

  it.each<[what: string, path: Path, value: unknown]>([
    ["a hidden figure that shows how many there are", [...cell(1), "n"], 3],
    ["a hidden figure that shows its value", [...cell(1), "value"], 0.5],
    ["a hidden figure that says why it is hidden", [...cell(1), "reason"], "small"],
    ["a figure that cannot be given and is given", [...cell(2), "value"], 0],
    ["a figure without the number it stands on", [...cell(0), "n"], undefined],
    ["a figure that is a text", [...cell(0), "value"], "0.5"],
    ["a negative denominator", [...cell(0), "denominator"], -1],
    ["a kind of missing answer that is not there", [...cell(0), "missing"], { unknown: 1 }],
    ["a number of people that is no whole number", [...cell(0), "n"], 1.5],
    ["an interval without a method", [...cell(0), "interval"], { low: 0, high: 1 }],
    ["a group that is no code", [...cell(0), "group"], { sex: 1 }],
    ["a reason that is not there", [...cell(2), "reason"], "unknown"],
    ["an indicator without its version", [...table, "stamp", "indicator"], "own-share"],
    ["a table without a stamp", [...table, "stamp"], undefined],
    ["a level that is not there", [...table, "stamp", "level"], "country"],
    ["a kind that is not there", [...table, "kind"], "ratio"],
    ["a date of another form", ["asOf"], "15/01/2026"],
    ["a property that is not there", ["total"], 1],
    ["a rule that is not there", ["problems", 0, "rule"], "no-such-rule"],
  ])("refuses %s", (_, path, value) => {
    expect(said(changed(path, value))).toEqual(all(false));
  });
});
