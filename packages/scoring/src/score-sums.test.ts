import { describe, expect, it } from "vitest";
import { instrument, scoring } from "../test/household.ts";
import { planScoring } from "./plan.ts";
import { scoreSums } from "./score-sums.ts";

const plan = planScoring(instrument, scoring, { cutoffs: "parts" });
const sums = (numerator: number, answeredWeight: number, applicableWeight: number) => ({
  numerator,
  answeredWeight,
  applicableWeight,
  answered: 2,
  applicable: 3,
});

describe("scoreSums", () => {
  it("The score is the numerator over scale times answered weight: 13 / (4*5).", () => {
    expect(scoreSums(plan, "livelihood", sums(13, 5, 10), 4, 0.5)).toEqual({
      status: "scored",
      value: 0.65,
      band: null,
      answered: 2,
      applicable: 3,
      share: 0.5,
    });
  });

  it("A share that just reaches the minimum is enough; 21/30 >= 0.7 and 0.7 * 30 > 21 in doubles (rule S4).", () => {
    expect(scoreSums(plan, "livelihood", sums(0, 21, 30), 4, 0.7).status).toBe("scored");
    expect(scoreSums(plan, "livelihood", sums(0, 20, 30), 4, 0.7)).toEqual({
      status: "insufficient",
      answered: 2,
      applicable: 3,
      share: 20 / 30,
      minimumShare: 0.7,
    });
  });

  it("A band is given where the set applies to this score.", () => {
    expect(scoreSums(plan, "life", sums(8, 5, 5), 4, 0.5)).toMatchObject({ value: 0.4, band: { set: "parts", id: "high" } });
    expect(scoreSums(plan, "composite", sums(8, 5, 5), 4, 0.5)).toMatchObject({ value: 0.4, band: null });
  });

  describe("edge cases", () => {
    it("Nothing answered is insufficient, even where no share is asked for.", () => {
      expect(scoreSums(plan, "life", sums(0, 0, 5), 4, 0)).toMatchObject({ status: "insufficient", share: 0, minimumShare: 0 });
    });

    it("Nothing applicable is insufficient with a share of 0, not NaN.", () => {
      expect(scoreSums(plan, "life", sums(0, 0, 0), 4, 0)).toMatchObject({ status: "insufficient", share: 0 });
    });
  });
});
