import type { IndicatorDefinition } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { marketFiles } from "../../test/market.ts";
import { townFiles, townPaths } from "../../test/town-indicators.ts";
import { compareIndicators } from "./compare-indicators.ts";

const { deadline, published } = townPaths;

const definition = (path: string, edits: Readonly<Record<string, unknown>> = {}): IndicatorDefinition => {
  const placed = Object.entries(edits).map(([pointer, value]) => [`${path}#${pointer}`, value]);
  return JSON.parse(marketFiles({ ...townFiles(), ...Object.fromEntries(placed) }).get(path) ?? "") as IndicatorDefinition;
};
const told = (before: IndicatorDefinition, after: IndicatorDefinition): string[] =>
  compareIndicators(before, after).map(({ level, pointer, message }) => `${level} ${pointer}: ${message}`);
const measured = "what is computed has changed";

describe("compareIndicators", () => {
  it("finds no change between equal indicators, nor where properties only stand in another order", () => {
    const before = definition(deadline);
    const { measure, ...rest } = before;
    const reversed = Object.fromEntries(Object.entries(measure ?? {}).reverse()) as typeof measure;
    expect(told(before, before)).toEqual([]);
    expect(told(before, { ...rest, ...(reversed && { measure: reversed }) })).toEqual([]);
  });

  it.each([
    { pointer: "/measure/denominator/where/eq/1", value: "no", change: `major /measure: ${measured}` },
    { pointer: "/measure/denominator/where", value: undefined, change: `major /measure: ${measured}` },
    { pointer: "/measure/source/date", value: undefined, change: `major /measure: ${measured}` },
    { pointer: "/measure/numerator/within/from/pick", value: "last", change: `major /measure: ${measured}` },
    { pointer: "/measure/each", value: "loan_id", change: `major /measure: ${measured}` },
    { pointer: "/measure/groupsFrom", value: ["library-reader@1.0.0"], change: `major /measure: ${measured}` },
    { pointer: "/measure/source/record", value: "book-sale@1.0.0", change: `major /measure: ${measured}` },
    {
      pointer: "/measure/source/record",
      value: "book-loan@2.0.0",
      change: "major /measure/source/record: it reads book-loan@2.0.0, and read book-loan@1.0.0",
    },
    {
      pointer: "/measure/source/record",
      value: "book-loan@1.1.0",
      change: "minor /measure/source/record: it reads book-loan@1.1.0, and read book-loan@1.0.0",
    },
    {
      pointer: "/measure/source/record",
      value: "book-loan@1.0.1",
      change: "patch /measure/source/record: it reads book-loan@1.0.1, and read book-loan@1.0.0",
    },
    { pointer: "/measure/denominator/words", value: "Borrowers", change: "patch /measure: who is meant is worded differently" },
    { pointer: "/measure", value: undefined, change: "major : it is no longer computed" },
    { pointer: "/minimumCell", value: 11, change: "major /minimumCell: minimumCell has changed" },
    { pointer: "/unit", value: "keepers", change: "major /unit: unit has changed" },
    { pointer: "/units", value: "town-units@2.0.0", change: "major /units: it reads town-units@2.0.0, and read town-units@1.0.0" },
    { pointer: "/direction", value: "none", change: "major /direction: direction has changed" },
    { pointer: "/disaggregations", value: [], change: "major /disaggregations: it is no longer told apart by “was_lent”" },
    {
      pointer: "/disaggregations/-",
      value: "fee_currency",
      change: "minor /disaggregations/1: it is told apart by “fee_currency” as well",
    },
    { pointer: "/result", value: "impact", change: "minor /result: result has changed" },
    { pointer: "/statement", value: "Readers in time", change: "patch /statement: statement has changed" },
    {
      pointer: "/mappings",
      value: [{ codelist: "town-goals@1.0.0", code: "g_1", relation: "close", provenance: [] }],
      change: "minor /mappings/0: the mapping “town-goals@1.0.0 g_1” is new",
    },
  ])("says $change", ({ pointer, value, change }) => {
    expect(told(definition(deadline), definition(deadline, { [pointer]: value }))).toEqual([change]);
  });

  it("calls what is computed now, or is mapped in another way, minor, and a mapping that is gone major", () => {
    const before = definition(published);
    const { measure } = definition(deadline);
    expect(told(before, { ...before, ...(measure && { measure }) })).toEqual(["minor /measure: it is computed now"]);
    expect(told(before, definition(published, { "/mappings/0/relation": "close" }))).toEqual([
      "minor /mappings/0/relation: it is close to “g_1”, and was same",
    ]);
    expect(told(before, definition(published, { "/mappings": [] }))).toEqual([
      "major /mappings: the mapping “town-goals@1.0.0 g_1” is gone",
    ]);
  });
});
