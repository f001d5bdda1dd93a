import type { ResponseScore, Score } from "@reintegration/scoring";
import { describe, expect, it } from "vitest";
import { scoreTally, tallyMarks } from "./score-tally.ts";

const scored = (value: number, band?: string): Score => ({
  status: "scored",
  value,
  band: band === undefined ? null : { set: "halves", id: band },
  answered: 2,
  applicable: 2,
  share: 1,
});
const short = (applicable = 4): Score => ({ status: "insufficient", answered: 0, applicable, share: 0, minimumShare: 0.5 });
const result = (money: Score, composite: Score) =>
  ({ status: "computed", dimensions: { money }, composite, stamp: {} }) as unknown as Extract<ResponseScore, { status: "computed" }>;

describe("scoreTally", () => {
  it("A response with every score is scored, any other one insufficient.", () => {
    const tally = scoreTally(["money", "composite"], () => null);
    tally.add(result(scored(0.5), scored(0.5)));
    tally.add(result(short(), short()));
    tally.add(result(scored(1), short()));
    const { scores, ...counts } = tally.summary();
    expect(counts).toEqual({ scored: 1, insufficient: 2 });
    expect(scores.map(({ id, n, mean, insufficient, minimumShare }) => ({ id, n, mean, insufficient, minimumShare }))).toEqual([
      { id: "money", n: 2, mean: 0.75, insufficient: 1, minimumShare: 0.5 },
      { id: "composite", n: 1, mean: 0.5, insufficient: 2, minimumShare: 0.5 },
    ]);
  });

  it("Bands are counted where a set applies; one that nobody is in counts 0.", () => {
    const tally = scoreTally(["money", "composite"], (id) => (id === "composite" ? ["low", "high"] : null));
    tally.add(result(scored(0.1), scored(0.1, "low")));
    expect(tally.summary().scores.map(({ bands }) => bands)).toEqual([null, { low: 1, high: 0 }]);
  });

  it("The histogram has ten bins, and 1 lies in the last.", () => {
    const tally = scoreTally(["money"], () => null);
    for (const value of [0, 0.05, 0.1, 0.95, 1]) tally.add(result(scored(value), short()));
    expect(tally.summary().scores[0]?.histogram).toEqual([2, 1, 0, 0, 0, 0, 0, 0, 0, 2]);
  });

  it("Columns of many responses count as the same responses one by one.", () => {
    const [one, many] = [0, 1].map(() => scoreTally(["money", "composite"], (id) => (id === "composite" ? ["low", "high"] : null)));
    one?.add(result(scored(0.1), scored(0.1, "low")));
    one?.add(result(short(), short(0)));
    one?.add(result(scored(0.7), scored(0.35, "high")));
    one?.add(result(scored(0.2), scored(0.6)));
    const { insufficient, notApplicable, noBand, invalid } = tallyMarks;
    many?.addColumns(
      [
        { marks: [0, insufficient, invalid, 0, 0], values: [0.1, 0, 0, 0.7, 0.2], minimumShare: 0.5 },
        { marks: [0, notApplicable, invalid, 1, noBand], values: [0.1, 0, 0, 0.35, 0.6], minimumShare: 0.5 },
      ],
      5,
    );
    expect(many?.summary()).toEqual(one?.summary());
    expect(many?.summary()).toMatchObject({ scored: 3, insufficient: 1 });
  });

  describe("edge cases", () => {
    it("Where nothing applied is told apart from too few answers.", () => {
      const tally = scoreTally(["money"], () => null);
      tally.add(result(short(0), short()));
      tally.add(result(short(3), short()));
      expect(tally.summary().scores[0]).toMatchObject({ insufficient: 2, notApplicable: 1 });
    });
  });
});
