import type { Measure } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { tableOf } from "../../test/figures-of.ts";
import { count, each, interviews, loans, rulesOf, share, visits } from "../../test/library-measures.ts";
import { aLoan, libraryIndicator } from "../../test/small-library.ts";
import { computeInternal } from "../compute-internal.ts";

describe("a definition that cannot be computed", () => {
  it.each<[string, Measure, string, string]>([
    ["population", { ...count, population: { where: { eq: ["shoes", "red"] } } }, "/measure/population/where", "shoes"],
    ["numerator", { ...share, numerator: { where: { not: { answered: "shoes" } } } }, "/measure/numerator/where", "shoes"],
    [
      "score without a scoring",
      { ...count, source: interviews, population: { where: { gt: ["joy_score", 0] } } },
      "/measure/population/where",
      "joy_score",
    ],
    ["date", { ...count, source: { ...loans, date: "shoes_on" } }, "/measure/source/date", "shoes_on"],
    ["each", { ...count, each: "shoe_no" }, "/measure/each", "shoe_no"],
    ["sum", { ...count, sum: "shoes" }, "/measure/sum", "shoes"],
    ["value", { ...count, kind: "mean", value: { gain: { from: "pages", to: "shoes" } } }, "/measure/value/gain/to", "shoes"],
    [
      "field of another source",
      { ...share, each, numerator: { source: visits, where: { eq: ["spine", "torn"] } } },
      "/measure/numerator/where",
      "spine",
    ],
  ])("names an unknown field in its %s, and nothing is counted", (_where, measure, path, value) => {
    const { cells, problems } = tableOf(measure, [aLoan({ spine: "torn" })]);
    expect(cells).toEqual([]);
    expect(problems).toMatchObject([{ rule: "indicator-unknown-field", severity: "error", path, params: { value } }]);
  });

  it.each<[string, Measure]>([
    ["a code that is not there", { ...count, population: { where: { eq: ["spine", "burnt"] } } }],
    ["a choice with a number", { ...count, population: { where: { gt: ["spine", 3] } } }],
    ["days of what is no date", { ...count, source: { ...loans, date: "pages" } }],
    ["a sum of a choice", { ...count, sum: "spine" }],
  ])("compares %s, and nothing is counted", (_what, measure) => {
    expect(rulesOf(measure, [aLoan({})])).toEqual({ rules: ["indicator-unsuitable-field"], hasFigures: false });
  });

  it.each<[Measure, string]>([
    [{ ...count, kind: "share" }, "numerator"],
    [{ ...count, kind: "distinct" }, "each"],
    [{ ...count, kind: "median" }, "value"],
    [{ ...share, numerator: { source: visits } }, "each"],
  ])("lacks what its kind needs: %o", (measure, value) => {
    const { cells, problems } = tableOf(measure, []);
    expect(cells).toEqual([]);
    expect(problems).toMatchObject([{ rule: "indicator-incomplete", params: { value } }]);
  });

  it("has no measure: it is not computable, and says so", () => {
    const { measure: _none, ...indicator } = libraryIndicator(count);
    const [table] = computeInternal([indicator]).finish().tables;
    expect(table).toMatchObject({ cells: [], problems: [{ rule: "indicator-not-computable", severity: "warning" }] });
    expect(table).not.toHaveProperty("kind");
  });
});
