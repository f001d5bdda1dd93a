import { describe, expect, it } from "vitest";
import { tell } from "../../test/lint-market.ts";
import { paths } from "../../test/market.ts";
import { scoringValues } from "./scoring-values.ts";

const { scoring } = paths;
const at = (place: string): string => `${scoring}#${place}`;

describe("scoringValues", () => {
  it("finds an answer without a value", () => {
    expect(tell(scoringValues, { [at("/items/1/values/fair")]: undefined })).toEqual([
      `${scoring}#/items/1/values — the answer “fair” of “mood” has no value`,
    ]);
  });

  it("finds a value beyond the scale", () => {
    expect(tell(scoringValues, { [at("/items/1/values/fair")]: 3 })).toEqual([
      `${scoring}#/items/1/values/fair — 3 lies beyond the scale of 2`,
    ]);
  });

  it("finds an item that cannot reach one end or the other", () => {
    expect(tell(scoringValues, { [at("/items/1/values/good")]: 1, [at("/items/0/values/nothing")]: 1 })).toEqual([
      `${scoring}#/items/0/values — “wares” cannot reach 0, so no score spans the whole range`,
      `${scoring}#/items/1/values — “mood” cannot reach 2, so no score spans the whole range`,
    ]);
  });

  it("finds a multiple choice without a combination, and a single choice with one", () => {
    expect(tell(scoringValues, { [at("/items/0/combine")]: undefined, [at("/items/1/combine")]: "max" })).toEqual([
      `${scoring}#/items/0 — “wares” is a multiple choice: how are its values combined?`,
      `${scoring}#/items/1/combine — “mood” is a single choice: there is nothing to combine`,
    ]);
  });

  it("finds a scored item that is no choice", () => {
    expect(tell(scoringValues, { [at("/items/1/item")]: "helpers", [at("/dimensions/1/weights")]: { helpers: 3 } })).toEqual([
      `${scoring}#/items/1/item — “helpers” is of type integer; only choices are scored`,
    ]);
  });

  it("finds values without a weight, and a weight without values", () => {
    expect(tell(scoringValues, { [at("/dimensions/1/weights")]: { why_bad: 3 } })).toEqual([
      `${scoring}#/items/1/item — “mood” has values, but no weight in any dimension`,
      `${scoring}#/dimensions/1/weights/why_bad — “why_bad” is weighed, but has no values`,
    ]);
  });

  it("finds weights that do not add up to their total", () => {
    expect(tell(scoringValues, { [at("/dimensions/1/weights/mood")]: 4 })).toEqual([
      `${scoring}#/dimensions/1/total — the weights of “keeper” add up to 4, not to 3`,
    ]);
  });

  it("finds sums that leave the exact integers, and allows the last exact one", () => {
    // 2 times 4503599627370495 is 2^53 - 2; one more makes 2^53
    const weigh = (total: number) => tell(scoringValues, { [at("/dimensions/1/weights/mood")]: total, [at("/dimensions/1/total")]: total });
    expect(weigh(4503599627370495)).toEqual([]);
    const exact = {
      [at("/scale")]: 1,
      [at("/dimensions/1/weights/mood")]: Number.MAX_SAFE_INTEGER,
      [at("/dimensions/1/total")]: Number.MAX_SAFE_INTEGER,
    };
    expect(tell(scoringValues, exact).filter((told) => told.includes("exact"))).toEqual([]);
    expect(weigh(4503599627370496)).toEqual([
      `${scoring}#/dimensions/1/total — scale times total lies beyond 9007199254740991, where integers are no longer exact`,
    ]);
  });

  it("finds a dimension that needs no answer at all", () => {
    expect(tell(scoringValues, { [at("/dimensions/0/minAnsweredShare")]: 0 })).toEqual([
      `${scoring}#/dimensions/0/minAnsweredShare — a score of nothing answered would be given`,
    ]);
  });

  it("finds a composite that lacks a dimension, names another, or counts none", () => {
    expect(tell(scoringValues, { [at("/composite/weights")]: { stall: 0, weather: 0 } })).toEqual([
      `${scoring}#/composite/weights — the dimension “keeper” has no weight in the composite`,
      `${scoring}#/composite/weights/weather — there is no dimension “weather”`,
      `${scoring}#/composite/weights — no dimension counts in the composite`,
    ]);
    expect(tell(scoringValues, { [at("/composite/weights/stall")]: Number.MAX_SAFE_INTEGER - 1 })).toEqual([]);
    expect(tell(scoringValues, { [at("/composite/weights/stall")]: Number.MAX_SAFE_INTEGER })).toEqual([
      `${scoring}#/composite/weights — the weights add up beyond 9007199254740991`,
    ]);
  });

  describe("edge cases", () => {
    it("allows a weight of 0 beside others, in a dimension and in the composite", () => {
      expect(tell(scoringValues, { [at("/composite/weights/stall")]: 0, [at("/dimensions/1/weights")]: { mood: 3, wares: 0 } })).toEqual(
        [],
      );
    });

    it("takes no inherited name for a value or weight", () => {
      expect(tell(scoringValues, { [`${paths.moods}#/answers/1/code`]: "constructor" })).toEqual([
        `${scoring}#/items/1/values — the answer “constructor” of “mood” has no value`,
      ]);
    });

    it("is silent about answers where the instrument is not known", () => {
      expect(tell(scoringValues, { [at("/instrument")]: "market-day@9.0.0", [at("/items/1/values/fair")]: undefined })).toEqual([]);
    });
  });
});
