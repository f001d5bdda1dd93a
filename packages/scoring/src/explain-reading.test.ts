import { describe, expect, it } from "vitest";
import { answered, instrument, respond, scoring } from "../test/household.ts";
import { compileScoring } from "./compile-scoring.ts";

const { explain } = compileScoring(instrument, scoring);

describe("explain", () => {
  it("Says of each item what it counts as: livelihood is (2*4 + 3*2 + 5*3) / (4*10) = 29/40.", () => {
    const [livelihood] = explain(respond(answered)).dimensions;
    expect(livelihood).toMatchObject({
      id: "livelihood",
      numerator: 29,
      denominator: 40,
      answeredWeight: 10,
      applicableWeight: 10,
      score: { value: 0.725 },
    });
    expect(livelihood?.items).toEqual([
      { item: "works", counts: "answered", answer: "yes", missing: null, weight: 2, value: 4, product: 8, contribution: 0.2 },
      { item: "job", counts: "answered", answer: "fair", missing: null, weight: 3, value: 2, product: 6, contribution: 0.15 },
      {
        item: "goods",
        counts: "answered",
        answer: ["tools", "animals"],
        missing: null,
        weight: 5,
        value: 3,
        product: 15,
        contribution: 0.375,
      },
    ]);
  });

  it("Says how the composite came about: (2*0.725 + 1*0.375) / 3.", () => {
    const { composite, result } = explain(respond(answered));
    expect(composite).toEqual([
      { dimension: "livelihood", weight: 2, value: 0.725 },
      { dimension: "life", weight: 1, value: 0.375 },
    ]);
    expect(result).toMatchObject({ composite: { value: (2 * 0.725 + 0.375) / 3 } });
  });

  it("An unanswered item has no value, product or contribution, and says why.", () => {
    const [{ items, numerator, denominator } = { items: [], numerator: 0, denominator: 0 }] = explain(
      respond({ ...answered, works: "refused", goods: null }),
    ).dimensions;
    expect(items).toEqual([
      {
        item: "works",
        counts: "unanswered",
        answer: "refused",
        missing: "refused",
        weight: 2,
        value: null,
        product: null,
        contribution: null,
      },
      {
        item: "job",
        counts: "not_applicable",
        answer: "fair",
        missing: "not_applicable",
        weight: 3,
        value: null,
        product: null,
        contribution: null,
      },
      { item: "goods", counts: "unanswered", answer: null, missing: "absent", weight: 5, value: null, product: null, contribution: null },
    ]);
    expect([numerator, denominator]).toEqual([0, 0]);
  });

  it("What was declared not asked says so.", () => {
    const { explain } = compileScoring(instrument, scoring, { profile: { id: "short", version: "1.0.0", notAsked: ["school"] } });
    const [, life] = explain(respond({ ...answered, school: "not_asked" })).dimensions;
    expect(life?.items[0]).toMatchObject({ counts: "not_applicable", missing: "not_asked" });
  });

  it("Where a score is insufficient there are products, but no contributions.", () => {
    const [livelihood] = explain(respond({ ...answered, job: "refused", goods: "refused" })).dimensions;
    expect(livelihood?.score).toMatchObject({ status: "insufficient", share: 0.2 });
    expect(livelihood?.items[0]).toMatchObject({ product: 8, contribution: null });
  });

  describe("edge cases", () => {
    it("Of an invalid response there is only the result.", () => {
      expect(explain(respond({ works: "perhaps" }))).toMatchObject({ result: { status: "invalid" }, dimensions: [], composite: [] });
    });

    it("A contribution of 0 is not none.", () => {
      expect(explain(respond({ ...answered, works: "no" })).dimensions[0]?.items[0]).toMatchObject({ product: 0, contribution: 0 });
    });
  });
});
