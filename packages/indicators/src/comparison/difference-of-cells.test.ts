import { describe, expect, it } from "vitest";
import { figure, mean, share, stamp, townTable } from "../../test/town-tables.ts";
import type { Cell, ComputedCell, IndicatorTable } from "../indicator-table.ts";
import { differenceOfCells } from "./difference-of-cells.ts";

const differ = (a: Cell, b: Cell, kind: IndicatorTable["kind"], changed: Partial<IndicatorTable["stamp"]> = {}) =>
  differenceOfCells(a as ComputedCell, b as ComputedCell, townTable([], { kind: kind as "share", stamp: { ...stamp, ...changed } }));
const weights = { weight: "tilt" };
const near = (value: number): unknown => expect.closeTo(value, 12);

describe("the difference of two cells", () => {
  it("of shares has Newcombe's interval, Katz's and Cohen's h", () => {
    // Newcombe (1998), method 10, of 56/70 and 48/80; R: prop.test(c(56, 48), c(70, 80), correct = FALSE)$p.value; 2 asin √0.8 - 2 asin √0.6;
    // (56/70)/(48/80) * exp(c(-1, 1) * qnorm(.975) * sqrt(1/56 - 1/70 + 1/48 - 1/80))
    expect(differ(share({}, 56, 70), share({}, 48, 80), "share")).toEqual({
      difference: {
        value: near(0.2),
        interval: { low: expect.closeTo(0.0524, 4), high: expect.closeTo(0.3339, 4), method: "newcombe" },
        pValue: near(0.00804508136819656),
      },
      ratio: { value: near(4 / 3), interval: { low: near(1.07662642276319), high: near(1.65124851126639), method: "log" } },
      effectSize: { method: "cohens-h", value: near(0.442143188002953) },
    });
  });

  it("of means is Welch's with Hedges' g, from what the cells publish", () => {
    // R: t.test of 40 values with mean 0.62 and sd 0.2, and 25 with mean 0.5 and sd 0.25; g with the pooled sd times 1 - 3/(4 * 63 - 1)
    const found = differ(mean({}, 0.62, 0.2 / Math.sqrt(40), 40), mean({}, 0.5, 0.05, 25), "mean");
    expect(found).toEqual({
      difference: {
        value: near(0.12),
        interval: { low: near(6.76660682628367e-4), high: near(0.239323339317372), method: "t" },
        pValue: near(0.0487712238433164),
        degreesOfFreedom: expect.closeTo(42.8235294117647, 9),
      },
      ratio: { value: near(1.24), interval: { low: near(0.995105268254903), high: near(1.545163159166526), method: "log" } },
      effectSize: { method: "hedges-g", value: near(0.537983265698752) },
    });
  });

  it("of rates comes from the exact intervals, and p from the share of all events", () => {
    // R: A <- poisson.test(30, 9000)$conf.int * 30, B <- poisson.test(12, 8000)$conf.int * 30, joined by Newcombe's formula;
    // prop.test(30, 42, p = 9000/17000, correct = FALSE)$p.value; ratio by sqrt(1/30 + 1/12) on the logarithm
    const rate = (numerator: number, denominator: number, low: number, high: number): Cell => ({
      ...{ group: {}, status: "computed", value: (numerator * 30) / denominator, numerator, denominator, n: 50, missing: {} },
      interval: { low, high, method: "exact-poisson" },
    });
    const [a, b] = [rate(30, 9000, 0.067469580071403, 0.1427562179826922), rate(12, 8000, 0.0232521566577083, 0.0786059439306636)];
    expect(differ(a, b, "rate")).toEqual({
      difference: {
        value: near(0.055),
        interval: { low: near(0.00822834524841182), high: near(0.10296939509962943), method: "newcombe" },
        pValue: near(0.0163773083414949),
      },
      ratio: { value: near(20 / 9), interval: { low: near(1.1377499088457), high: near(4.34038409192084), method: "log" } },
    });
    const none = rate(0, 8000, 0, 0.0138);
    expect(differ(none, none, "rate")).toEqual({ difference: { value: 0, interval: expect.anything() } });
  });

  it("of counts is the numbers alone: they were counted, not sampled", () => {
    for (const kind of ["count", "distinct"] as const)
      expect(differ(figure({}, 30), figure({}, 20), kind)).toEqual({ difference: { value: 10 }, ratio: { value: 1.5 } });
  });

  it("of medians is the number alone", () => {
    expect(differ(figure({}, 30), figure({}, 20), "median")).toEqual({ difference: { value: 10 } });
  });

  it("of mean changes is Welch's, and has no ratio: a change may be of either sign", () => {
    const found = differ(mean({}, 0.62, 0.2 / Math.sqrt(40), 40), mean({}, 0.5, 0.05, 25), "change");
    expect(found).toEqual({ difference: expect.objectContaining({ pValue: near(0.0487712238433164) }) });
  });

  it("of the shares of a change is that of shares", () => {
    expect(differ(share({}, 56, 70), share({}, 48, 80), "change")).toEqual(differ(share({}, 56, 70), share({}, 48, 80), "share"));
  });

  it("of weighted shares keeps to the intervals of both, and p is Welch's", () => {
    const cell = (value: number, standardError: number, low: number, high: number): Cell => ({
      ...{ group: {}, status: "computed", value, numerator: value * 500, denominator: 500, n: 30, missing: {} },
      ...{ standardError, degreesOfFreedom: 29, interval: { low, high, method: "wilson-effective" } },
    });
    // by hand: 0.2 - √(0.1² + 0.2²), 0.2 + √(0.05² + 0.15²); R: 2 * pt(-0.2 / sqrt(0.0025 + 0.0064), 0.0089^2 / ((0.0025^2 + 0.0064^2) / 29))
    const found = differ(cell(0.8, 0.05, 0.7, 0.85), cell(0.6, 0.08, 0.45, 0.8), "share", { weights });
    expect(found.difference.interval).toEqual({ low: near(0.2 - Math.sqrt(0.05)), high: near(0.2 + Math.sqrt(0.025)), method: "newcombe" });
    expect(found.difference.pValue).toBeCloseTo(0.0391315214396, 12);
    expect(found.effectSize?.method).toBe("cohens-h");
  });

  it("of weighted means and counts has no effect size", () => {
    for (const kind of ["mean", "count"] as const) {
      const found = differ(mean({}, 5, 0.5, 20), mean({}, 4, 0.4, 20), kind, { weights });
      expect(found).toMatchObject({ difference: { interval: { method: "t" } }, ratio: { interval: { method: "log" } } });
      expect(found).not.toHaveProperty("effectSize");
    }
  });

  describe("edge cases", () => {
    it("A share of 0 % has a difference with its interval and no ratio.", () => {
      const found = differ(share({}, 0, 20), share({}, 5, 20), "share");
      expect(found.difference).toMatchObject({ value: -0.25, interval: { method: "newcombe" } });
      expect(found).not.toHaveProperty("ratio");
    });

    it("A weighted share of 100 % shows no variance, so its ratio has no interval.", () => {
      const whole: Cell = { ...share({}, 500, 500), n: 30 } as Cell;
      const part: Cell = { ...mean({}, 0.8, 0.05, 30), numerator: 400, denominator: 500 } as Cell;
      expect(differ(whole, part, "share", { weights })).toMatchObject({ difference: { value: near(0.2) }, ratio: { value: 1.25 } });
      expect(differ(whole, part, "share", { weights }).ratio).not.toHaveProperty("interval");
    });

    it("Weighted shares without an interval of their own have none together.", () => {
      const cell = { ...mean({}, 0.8, 0.05, 30), numerator: 400, denominator: 500 } as Cell;
      expect(differ(cell, cell, "share", { weights }).difference).not.toHaveProperty("interval");
    });

    it("Means of people who are all alike have the numbers alone.", () => {
      expect(differ(figure({}, 1), figure({}, 0.5), "mean")).toEqual({ difference: { value: 0.5 }, ratio: { value: 2 } });
    });
  });
});
