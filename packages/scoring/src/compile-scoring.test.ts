import { describe, expect, it } from "vitest";
import { answered, instrument, respond, scoring } from "../test/household.ts";
import { compileScore } from "./compile-score.ts";
import { compileScoring } from "./compile-scoring.ts";

describe("compileScoring", () => {
  const scorer = compileScoring(instrument, scoring, { cutoffs: "halves" });

  it("Scores a response: 29/40, 3/8, and (2*0.725 + 0.375)/3 in the upper half.", () => {
    expect(scorer.score(respond(answered))).toEqual({
      status: "computed",
      dimensions: {
        livelihood: { status: "scored", value: 0.725, band: null, answered: 3, applicable: 3, share: 1 },
        life: { status: "scored", value: 0.375, band: null, answered: 2, applicable: 2, share: 1 },
      },
      composite: {
        status: "scored",
        value: (2 * 0.725 + 0.375) / 3,
        band: { set: "halves", id: "high" },
        answered: 5,
        applicable: 5,
        share: 1,
      },
      stamp: scorer.stamp,
    });
  });

  it("A dimension that is insufficient leaves the composite insufficient (rule S2).", () => {
    expect(scorer.score(respond({ works: "yes", school: "all" }))).toMatchObject({
      dimensions: { livelihood: { status: "insufficient", share: 0.2 }, life: { status: "scored", value: 1, share: 0.5 } },
      composite: { status: "insufficient", answered: 2, applicable: 5, share: 1 / 3, minimumShare: 1 },
    });
  });

  it("Unless the definition says otherwise: the mean is then that of the dimensions that are scored.", () => {
    const lenient = { ...scoring, composite: { ...scoring.composite, minScoredShare: 0.3 } };
    expect(compileScore(instrument, lenient)(respond({ works: "yes", school: "all" }))).toMatchObject({
      composite: { status: "scored", value: 1, share: 1 / 3 },
    });
  });

  it("Scores many in their order, one by one as they are asked for.", () => {
    let asked = 0;
    function* responses() {
      for (const friends of ["many", "few", "none"]) {
        asked++;
        yield respond({ ...answered, friends });
      }
    }
    const results = scorer.scoreMany(responses());
    expect(results.next().value).toMatchObject({ dimensions: { life: { value: 0.75 } } });
    expect(asked).toBe(1);
    expect([...results]).toMatchObject([{ dimensions: { life: { value: 0.375 } } }, { status: "invalid" }]);
  });

  it("Says which problems block a score: errors at a scored item, the answers or the instrument (rule S8).", () => {
    const blocks = (path: string, severity: "error" | "warning" = "error"): boolean => scorer.blocks({ path, severity });
    expect(["", "/instrument", "/answers", "/answers/works", "/answers/goods"].map((path) => blocks(path))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ]);
    expect(["/context", "/context/visit", "/answers/age", "/answers/garden"].map((path) => blocks(path))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(blocks("/answers/works", "warning")).toBe(false);
  });

  it("Its methods can be taken off it.", () => {
    const { score, scoreMany, scoreColumns, explain } = scorer;
    expect(explain(respond(answered)).result).toEqual(score(respond(answered)));
    expect([...scoreMany([])]).toEqual([]);
    expect(scoreColumns({}, 1)["life"]?.status[0]).toBe(0);
  });
});
