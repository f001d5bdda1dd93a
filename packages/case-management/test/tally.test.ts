import { describe, expect, it } from "vitest";
import { type CaseCheck, checkLog, type LogEvent, tally } from "../src/index.ts";
import { quantileOfCounts } from "../src/log/quantile-of-counts.ts";
import { bicycleWorkshop } from "./bicycle-workshop.ts";

const scope = { roles: true, facts: ["why_closed", "kind_of_work"], records: [], consents: [], byEvent: true };
const check = checkLog(bicycleWorkshop, { scope, asOf: "2024-03-31" });
const onDay = (event: string, day: number, more: Partial<LogEvent> = {}): LogEvent => ({
  event,
  date: `2024-03-${String(day).padStart(2, "0")}`,
  ...more,
});

function summaryOf(...cases: readonly (readonly LogEvent[])[]) {
  const figures = tally(bicycleWorkshop);
  cases.forEach((events, index) => figures.add(check(`B-${index}`, events)));
  return figures.summary();
}

describe("the figures over all cases", () => {
  const summary = summaryOf(
    [
      onDay("take_in", 1),
      onDay("look_at", 2),
      onDay("offer", 12),
      onDay("mend", 13),
      onDay("give_back", 14, { facts: { why_closed: "mended" } }),
    ],
    [onDay("take_in", 1, { worker: "W2" }), onDay("look_at", 4), onDay("mend", 5)],
    [onDay("take_in", 1, { worker: "W10", facts: { kind_of_work: "brakes" } }), onDay("look_at", 11), onDay("mend", 12)],
    [onDay("take_in", 1, { worker: "W2" }), onDay("give_back", 3, { facts: { why_closed: "owner_left" } })],
    [onDay("take_in", 28)],
  );

  it("Cases, open and closed ones, events and deviations are counted.", () => {
    const { cases, open, closed, events, deviations } = summary;
    expect({ cases, open, closed, events, deviations }).toEqual({ cases: 5, open: 3, closed: 2, events: 14, deviations: 3 });
    expect(summary.withoutDeviation).toEqual({ count: 3, of: 5, share: 0.6 });
    expect(summary.deviationsPer100Events).toBe(300 / 14);
  });

  it("Like deviations are counted together, the most frequent first.", () => {
    expect(summary.frequent).toEqual([
      { kind: "skipped-step", about: "offer", count: 2, cases: 2 },
      { kind: "late", about: "look_soon", count: 1, cases: 1 },
    ]);
    expect(summary.kinds).toMatchObject({ "skipped-step": 2, late: 1, guard: 0 });
  });

  it("Lead times are medians and ninth deciles between order statistics, as R has them by default.", () => {
    // quantile(c(1, 3, 10), c(.5, .9)) is 3 and 8.6; quantile(c(1, 1, 1), ...) is 1 and 1
    expect(summary.leadTimes[0]).toEqual({ step: "look_at", n: 3, median: 3, p90: expect.closeTo(8.6, 12) });
    expect(summary.leadTimes.find(({ step }) => step === "mend")).toEqual({ step: "mend", n: 3, median: 1, p90: 1 });
  });

  it("Running deadlines, and those that ended with the case, are no part of the share in time.", () => {
    expect(summary.deadlines[0]).toEqual({
      deadline: "look_soon",
      met: 2,
      late: 1,
      missed: 0,
      running: 1,
      ended: 1,
      inTime: { count: 2, of: 3, share: 2 / 3 },
    });
    expect(summary.deadlines[1]?.inTime).toEqual({ count: 0, of: 0, share: null });
  });

  it("Dropouts are counted by state, open cases by worker and model, workers in the order of their numbers.", () => {
    expect(summary.dropouts).toEqual([{ state: "taken_in", count: 1 }]);
    expect(summary.caseload).toEqual([
      { worker: "W2", model: null, cases: 1 },
      { worker: "W10", model: "brakes", cases: 1 },
      { worker: null, model: null, cases: 1 },
    ]);
  });

  describe("edge cases", () => {
    it("Of no cases there is no share and no rate, and none of them is 0.", () => {
      const { withoutDeviation, deviationsPer100Events, leadTimes } = summaryOf();
      expect([withoutDeviation.share, deviationsPer100Events, leadTimes]).toEqual([null, null, []]);
    });

    it("Quantiles of one, two and many equal numbers.", () => {
      expect(quantileOfCounts(new Map([[7, 1]]), 0.9)).toBe(7);
      expect(
        quantileOfCounts(
          new Map([
            [10, 1],
            [0, 1],
          ]),
          0.9,
        ),
      ).toBe(9);
      expect(quantileOfCounts(new Map([[2, 1_000_000]]), 0.5)).toBe(2);
    });

    it("A case found elsewhere with a deadline and a step that the workflow does not have changes nothing.", () => {
      const strange: CaseCheck = {
        ...check("x", []),
        leads: [{ step: "fly", days: 1 }],
        deadlines: [{ deadline: "never", outcome: "met", days: 0 }],
      };
      const figures = tally(bicycleWorkshop);
      figures.add(strange);
      expect(figures.summary().leadTimes).toEqual([]);
    });
  });
});
