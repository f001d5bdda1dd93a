import type { Scoring } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { instrument, scoring } from "../test/household.ts";
import { planScoring } from "./plan.ts";

const [works, ...otherItems] = scoring.items;
const [livelihood, life] = scoring.dimensions;

describe("planScoring", () => {
  it("A dimension names its items by their place among the scored ones, with their weights.", () => {
    expect(planScoring(instrument, scoring, {}).dimensions).toEqual([
      {
        id: "livelihood",
        minAnsweredShare: 0.5,
        weight: 2,
        items: [
          { index: 0, weight: 2 },
          { index: 1, weight: 3 },
          { index: 2, weight: 5 },
        ],
      },
      {
        id: "life",
        minAnsweredShare: 0.5,
        weight: 1,
        items: [
          { index: 3, weight: 1 },
          { index: 4, weight: 1 },
        ],
      },
    ]);
  });

  it("The stamp says what it was computed with; a caller's own definitions are drafts without a digest.", () => {
    expect(planScoring(instrument, scoring, {}).stamp).toEqual({
      instrument: "household@1.0.0",
      scoring: "household-weights@2.1.0",
      digests: { instrument: "custom", scoring: "custom" },
      basis: "reconstructed",
      status: "draft",
    });
  });

  it("The stamp names the cut-off set, the profile, digests and status where there are any.", () => {
    const options = { cutoffs: "halves", profile: { id: "short", version: "0.1.0", notAsked: [] } };
    const { stamp } = planScoring({ ...instrument, digest: "aa" }, { ...scoring, digest: "bb", status: "published" }, options);
    expect(stamp).toMatchObject({
      cutoffs: "halves",
      profile: "short@0.1.0",
      digests: { instrument: "aa", scoring: "bb" },
      status: "published",
    });
  });

  describe("definitions that do not fit together", () => {
    it("A scoring of another instrument is an error.", () => {
      expect(() => planScoring(instrument, { ...scoring, instrument: "household@1.0.1" }, {})).toThrow(
        "household-weights@2.1.0 on household@1.0.0: it scores household@1.0.1",
      );
    });

    it.each<[string, string, Partial<Scoring>]>([
      ["garden", "is not in the instrument", { items: [...scoring.items, { item: "garden", values: {} }] }],
      ["age", "has no answers", { items: [...scoring.items, { item: "age", values: {} }] }],
      ["friends", "has no weight", { dimensions: [livelihood, { ...life, weights: { school: 1 } }] }],
      ["works", "has no values", { items: otherItems }],
      ["works", "has an answer without a value", { items: [{ ...works, values: { yes: 4 } }, ...otherItems] }],
      ["works", "has values only by inheritance", { items: [{ ...works, values: Object.create({ yes: 4, no: 0 }) }, ...otherItems] }],
    ])("It is an error that %s %s.", (key, _, change) => {
      expect(() => planScoring(instrument, { ...scoring, ...change }, {})).toThrow(
        `household-weights@2.1.0 on household@1.0.0: ${key} needs a weight, and a value for each of its answers`,
      );
    });

    it("An unknown cut-off set is an error that lists the known ones.", () => {
      expect(() => planScoring(instrument, scoring, { cutoffs: "thirds" })).toThrow('no cut-off set "thirds". Known: halves, parts');
    });
  });
});
