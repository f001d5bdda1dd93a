import { describe, expect, it } from "vitest";
import { addToMoments } from "../add-to-moments.ts";
import { meanEstimate } from "../mean-estimate.ts";
import { newMoments } from "../moments.ts";
import { addWeighted, type WeightedRecord } from "./add-weighted.ts";
import { weightedRatio } from "./weighted-ratio.ts";
import { weightedShare } from "./weighted-share.ts";
import { newWeightedSums, type WeightedSums } from "./weighted-sums.ts";
import { weightedTotal } from "./weighted-total.ts";

const people = [
  { sex: "f", stratum: "urban", weight: 2, y: 0.2, x: 1, yes: 0 },
  { sex: "m", stratum: "urban", weight: 2, y: 0.4, x: 2, yes: 1 },
  { sex: "f", stratum: "urban", weight: 4, y: 0.9, x: 3, yes: 1 },
  { sex: "f", stratum: "rural", weight: 10, y: 0.5, x: 2, yes: 0 },
  { sex: "m", stratum: "rural", weight: 5, y: 0.7, x: 4, yes: 1 },
  { sex: "m", stratum: "rural", weight: 5, y: 0.1, x: 1, yes: 0 },
] as const;
const design = new Map([
  ["urban", 3],
  ["rural", 3],
]);

function sumsOf(records: readonly WeightedRecord[]): WeightedSums {
  const sums = newWeightedSums();
  for (const record of records) addWeighted(sums, record);
  return sums;
}

/** Value, standard error and bounds to 12 decimals. */
function shown(outcome: ReturnType<typeof weightedRatio>): readonly (string | undefined)[] {
  if (outcome.status !== "estimated") return [outcome.status];
  return [outcome.value, outcome.standardError, outcome.interval?.low, outcome.interval?.high].map((figure) => figure?.toFixed(12));
}

// R: d <- svydesign(ids = ~1, strata = ~stratum, weights = ~weight, data = people), confint(..., df = degf(d)), package survey 4.1
describe("weighted estimates", () => {
  it("A mean as R's svymean(~y, d).", () => {
    const mean = weightedRatio(sumsOf(people.map(({ stratum, weight, y }) => ({ stratum, weight, y }))), design, 0.95);
    expect(mean).toMatchObject({ status: "estimated", n: 6, degreesOfFreedom: 4, interval: { method: "t" } });
    expect(shown(mean)).toEqual(["0.492857142857", "0.119599335020", "0.160796154557", "0.824918131157"]);
  });

  it("A ratio of two quantities as svyratio(~y, ~x, d).", () => {
    const expected = ["0.219047619048", "0.027318695468", "0.143198760735", "0.294896477361"];
    expect(shown(weightedRatio(sumsOf(people), design, 0.95))).toEqual(expected);
  });

  it("A total as svytotal(~y, d).", () => {
    const total = weightedTotal(sumsOf(people), design, 0.95);
    expect(shown(total)).toEqual(["13.800000000000", "4.986983055917", "-0.046084695304", "27.646084695304"]);
  });

  it("A cell is a subset of the design: svymean(~y, subset(d, sex == 'm')) has 3 units in 2 strata.", () => {
    const men = people.filter(({ sex }) => sex === "m").map(({ stratum, weight, y }) => ({ stratum, weight, y }));
    const mean = weightedRatio(sumsOf(men), design, 0.95);
    expect(mean).toMatchObject({ n: 3, degreesOfFreedom: 1 });
    expect(shown(mean)).toEqual(["0.400000000000", "0.216506350946", "-2.350974021803", "3.150974021803"]);
  });

  it("A share has Wilson's interval for svymean's p (1 - p) / SE² people, times (qt(.025, 5) / qt(.025, 4))²: prop.test of 3.4411.", () => {
    const share = weightedShare(sumsOf(people.map(({ stratum, weight, yes }) => ({ stratum, weight, y: yes }))), design, 0.95);
    expect(share).toMatchObject({ interval: { method: "wilson-effective" } });
    expect(shown(share)).toEqual(["0.392857142857", "0.243755973666", "0.090193464934", "0.808553563378"]);
  });

  it("With equal weights and no strata a mean is the ordinary one, and weights count only in proportion.", () => {
    const moments = newMoments();
    for (const { y } of people) addToMoments(moments, y);
    const ordinary = meanEstimate(moments, 0.95);
    for (const weight of [1, 7, 1e-9]) {
      const mean = weightedRatio(sumsOf(people.map(({ y }) => ({ stratum: "", weight, y }))), new Map([["", 6]]), 0.95);
      if (mean.status !== "estimated" || !ordinary) throw new Error(mean.status);
      expect(mean.value).toBeCloseTo(ordinary.value, 14);
      expect(mean.interval?.low).toBeCloseTo(ordinary.interval?.low ?? 0, 13);
    }
  });
});

describe("edge cases of weighted estimates", () => {
  const alike = (y: number) => sumsOf(people.map(({ stratum, weight }) => ({ stratum, weight, y })));

  it("Equal values have no standard error and no interval.", () => {
    expect(weightedRatio(alike(0.3), design, 0.95)).toEqual({ status: "estimated", n: 6, value: 0.3, degreesOfFreedom: 4 });
  });

  it("0 % and 100 % have an interval for Kish's effective size, 28² / 174, that starts or ends there.", () => {
    const none = weightedShare(alike(0), design, 0.95);
    const all = weightedShare(alike(1), design, 0.95);
    if (none.status !== "estimated" || all.status !== "estimated") throw new Error("no estimate");
    const square = 1.959963984540054 ** 2;
    const size = ((28 * 28) / 174) * (2.57058183563632 / 2.7764451051978) ** 2;
    expect(none).toMatchObject({ value: 0, interval: { low: 0 } });
    expect(none.interval?.high).toBeCloseTo(square / (size + square), 12);
    expect(all).toMatchObject({ value: 1, interval: { high: 1 } });
    expect(all.interval?.low).toBeCloseTo(size / (size + square), 12);
  });

  it("Strata that decide the answer show no variance: the interval is that of as many people as there are records, at most.", () => {
    const share = weightedShare(
      sumsOf(people.map(({ stratum, weight }) => ({ stratum, weight, y: stratum === "urban" ? 1 : 0 }))),
      design,
      0.95,
    );
    expect(share).toMatchObject({ status: "estimated", n: 6 });
    expect(shown(share)[0]).toBe((8 / 28).toFixed(12));
    expect(shown(share)[2]).toMatch(/^0\.0/);
  });

  it("A stratum of one is no silent number, also where the cell has nobody in it.", () => {
    const lonely = new Map([...design, ["islands", 1]]);
    for (const estimate of [weightedRatio, weightedShare, weightedTotal])
      expect(estimate(alike(1), lonely, 0.95)).toEqual({ status: "invalid", reason: "one-in-a-stratum", strata: ["islands"] });
  });

  it("A cell of nobody, and a denominator of 0, are insufficient.", () => {
    for (const estimate of [weightedRatio, weightedShare, weightedTotal])
      expect(estimate(newWeightedSums(), design, 0.95)).toEqual({ status: "insufficient", reason: "nobody" });
    const none = sumsOf(people.map(({ stratum, weight }) => ({ stratum, weight, y: 1, x: 0 })));
    expect(weightedRatio(none, design, 0.95)).toEqual({ status: "insufficient", reason: "no-denominator" });
  });

  it("One record has a value and no interval.", () => {
    const one = sumsOf([{ stratum: "urban", weight: 3, y: 1 }]);
    for (const estimate of [weightedRatio, weightedShare])
      expect(estimate(one, design, 0.95)).toEqual({ status: "estimated", n: 1, value: 1, degreesOfFreedom: 0 });
    expect(weightedTotal(one, design, 0.95)).toEqual({ status: "estimated", n: 1, value: 3, degreesOfFreedom: 0 });
  });

  it("A record that weighs a million times as much as the others leaves the precision as it is, wherever it stands.", () => {
    const records: readonly WeightedRecord[] = people.map(({ stratum, weight, y, x }) => ({ stratum, weight, y, x }));
    const outcomes = [0, 3, 6].map((place) => {
      const given = [...records];
      given.splice(place, 0, { stratum: "rural", weight: 1e7, y: 0.123, x: 0.7 });
      return weightedRatio(
        sumsOf(given),
        new Map([
          ["urban", 3],
          ["rural", 4],
        ]),
        0.95,
      );
    });
    const errors = outcomes.map((outcome) => (outcome.status === "estimated" ? (outcome.standardError ?? 0) : 0));
    const heavyError = 5.38173906422191e-7; // R: SE(svyratio(~y, ~x, d)) of the same data
    for (const error of errors) expect(error / heavyError).toBeCloseTo(1, 9);
  });

  it("A weight that is not above 0, what is not finite, and a design that lacks records are mistakes of the program.", () => {
    const sums = newWeightedSums();
    for (const wrong of [{ weight: 0 }, { weight: -1 }, { weight: Number.NaN }, { y: Number.NaN }, { x: Number.POSITIVE_INFINITY }])
      expect(() => addWeighted(sums, { stratum: "", weight: 1, y: 1, ...wrong })).toThrow(RangeError);
    expect(sums).toEqual(newWeightedSums());
    expect(() => weightedRatio(alike(1), new Map([["urban", 3]]), 0.95)).toThrow(
      'stratum "rural" has 0 units, and 3 of them are in the cell',
    );
  });
});
