import type { Measure } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { figuresOf, tableOf } from "../../test/figures-of.ts";
import { count, each, interviews, rulesOf } from "../../test/library-measures.ts";
import { aLoan, anInterview } from "../../test/small-library.ts";
import { computeInternal } from "../compute-internal.ts";

describe("what is asked", () => {
  it("by an unknown field is told, with those that are known, and the rest is computed", () => {
    const table = tableOf(count, [aLoan({ spine: "torn" })], { by: ["shoes", "spine"] });
    expect(table.by).toEqual(["spine"]);
    expect(Object.keys(figuresOf(table))).toEqual(["all", "torn"]);
    // the class of age stands on cards, which this indicator does not ask for groups
    expect(table.problems).toMatchObject([{ rule: "unknown-group-field", params: { value: "shoes", known: ["shelf_branch", "spine"] } }]);
  });

  it("by more than two fields is refused, and by two and the round is not", () => {
    expect(rulesOf(count, [aLoan({})], { by: ["spine", "shelf_branch", "noise"] })).toEqual({
      rules: ["too-many-groups"],
      hasFigures: false,
    });
    const measure: Measure = { kind: "count", source: interviews, population: {} };
    const options = { by: ["shelf_branch", "likes_reading"], byRound: "wave" };
    const table = tableOf(measure, [anInterview({ likes_reading: "yes" })], options, {
      disaggregations: ["shelf_branch", "likes_reading"],
    });
    expect(table.by).toEqual(["shelf_branch", "likes_reading", "wave"]);
    expect(table.cells).toHaveLength(8);
  });

  it("with weights of each, of a median or of a field that is not there is refused", () => {
    const weights = { weight: "tilt" };
    const measure: Measure = { kind: "count", source: interviews, population: {} };
    expect(rulesOf({ ...measure, each }, [], { weights })).toEqual({ rules: ["weights-not-possible"], hasFigures: false });
    expect(rulesOf({ ...measure, kind: "median", value: { key: "tilt" } }, [], { weights }).rules).toEqual(["weights-not-possible"]);
    expect(rulesOf(measure, [], { weights: { weight: "shoes" } })).toEqual({ rules: ["indicator-unknown-field"], hasFigures: false });
  });

  it("of a day that is none, or of a confidence of 100 %, is an error of the program", () => {
    expect(() => computeInternal([], { asOf: "2024-02-30" })).toThrow(RangeError);
    expect(() => computeInternal([], { period: { from: "May" } })).toThrow(RangeError);
    expect(() => computeInternal([], { confidence: 1 })).toThrow(RangeError);
  });
});
