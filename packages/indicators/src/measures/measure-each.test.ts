import type { Measure } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { figuresOf, tableOf, totalOf } from "../../test/figures-of.ts";
import { each, loans } from "../../test/library-measures.ts";
import { aLoan, anInterview, aVisit } from "../../test/small-library.ts";

const visits = { record: "room-visit@1.0.0", date: "came_on" } as const;
const interviews = { instrument: "reading-habits@1.0.0", scoring: "reading-joy@1.0.0", date: "asked_on" } as const;
const lent = (reader_no: string, more: object = {}) => aLoan({ reader_no, lent_on: "2024-01-01", ...more });
const came = (reader_no: string, more: object = {}) => aVisit({ reader_no, came_on: "2024-01-10", ...more });

describe("counting each", () => {
  it("counts once who has some record that is asked for", () => {
    const records = [lent("a"), lent("a"), lent("b", { spine: "torn" }), came("c")];
    expect(totalOf({ kind: "distinct", source: loans, each, population: {} }, records)).toMatchObject({ value: 2, n: 2 });
    expect(totalOf({ kind: "count", source: loans, each, population: { where: { eq: ["spine", "torn"] } } }, records)).toMatchObject({
      value: 1,
    });
  });

  it("takes the newest number of each", () => {
    const people = (reader_no: string, came_on: string, people_along: number) => aVisit({ reader_no, came_on, people_along });
    const records = [people("a", "2024-02-02", 4), people("a", "2024-01-01", 9), people("b", "2024-01-01", 3)];
    expect(totalOf({ kind: "count", source: visits, each, population: {}, sum: "people_along" }, records)).toMatchObject({
      value: 7,
      n: 2,
    });
  });
});

describe("shares of each", () => {
  const share: Measure = { kind: "share", source: loans, each, population: {}, numerator: { source: visits } };

  it("ask over another source whether a record is there", () => {
    const records = [lent("a"), came("a"), came("a"), lent("b"), came("nobody")];
    expect(totalOf(share, records)).toMatchObject({ numerator: 1, denominator: 2, missing: {} });
    // the visit that came first counts as well
    expect(totalOf(share, [...records].reverse())).toMatchObject({ numerator: 1, denominator: 2, missing: {} });
  });

  it("keep the denominator within the population and the numerator within the denominator", () => {
    const records = [lent("a", { spine: "torn" }), came("a"), lent("b"), came("b"), lent("c", { spine: "torn" }), came("d")];
    const denominator = { where: { eq: ["spine", "torn"] } } as const;
    expect(totalOf({ ...share, denominator }, records)).toMatchObject({ numerator: 1, denominator: 2 });
  });

  it("look at the own source in three values: some record says yes, or one leaves it open", () => {
    const records = [
      ...[lent("yes", { spine: "refused" }), lent("yes", { spine: "torn" })],
      ...[lent("open", { spine: "whole" }), lent("open", { spine: "dont_know" }), lent("open", { spine: "refused" })],
      lent("no", { spine: "whole" }),
    ];
    const numerator = { where: { eq: ["spine", "torn"] } } as const;
    expect(totalOf({ ...share, numerator }, records)).toMatchObject({ numerator: 1, denominator: 2, missing: { refused: 1 } });
  });

  it("do not take a faulty record for a no", () => {
    const numerator = { where: { eq: ["spine", "torn"] } } as const;
    const table = tableOf({ ...share, numerator }, [lent("a", { spine: "torn" }), lent("b", { spine: "ripped" })]);
    expect(figuresOf(table)["all"]).toMatchObject({ numerator: 1, denominator: 1 });
    expect(table.problems).toMatchObject([
      { rule: "rows-left-out", params: { count: 1 } },
      { rule: "unknown-code", row: 2 },
    ]);
  });
});

describe("change", () => {
  const change = { round: "wave", from: "first", to: "second", give: "mean" } as const;
  const measure: Measure = { kind: "change", source: interviews, each, population: {}, value: { key: "composite_score" }, change };
  const asked = (reader_no: string, wave: string, asked_on: string, likes: string, laughs = likes === "yes" ? "often" : "never") =>
    anInterview({ reader_no, wave, asked_on, likes_reading: likes, laughs });
  const records = [
    ...[asked("up", "first", "2024-01-01", "no"), asked("up", "second", "2024-06-01", "yes")],
    ...[asked("half", "first", "2024-01-01", "no"), asked("half", "second", "2024-06-01", "yes", "never")],
    ...[asked("same", "first", "2024-01-01", "no"), asked("same", "second", "2024-06-01", "no")],
    ...[asked("down", "first", "2024-01-01", "yes"), asked("down", "second", "2024-06-01", "no")],
    ...[asked("up", "first", "2023-12-01", "yes"), asked("up", "second", "2024-05-01", "no")],
    asked("lost", "first", "2024-01-01", "no"),
    asked("joined", "second", "2024-01-01", "no"),
    ...[asked("gap", "first", "2024-01-01", "no"), asked("gap", "second", "2024-06-01", "refused", "refused")],
  ];
  const pairs = { matched: 4, lost: 1, joined: 1, insufficient: 1 };

  it("pairs the latest interviews of the same person, and tells who has no pair", () => {
    // 1, 1/2, 0 and -1: mean 1/8
    expect(totalOf(measure, records)).toMatchObject({ value: 0.125, n: 4, pairs, missing: { absent: 1 } });
  });

  it("gives who rose and who fell as shares of those matched", () => {
    expect(totalOf({ ...measure, change: { ...change, give: "improved" } }, records)).toMatchObject({
      value: 0.5,
      numerator: 2,
      denominator: 4,
      pairs,
    });
    expect(totalOf({ ...measure, change: { ...change, give: "worsened" } }, records)).toMatchObject({
      value: 0.25,
      numerator: 1,
      denominator: 4,
      pairs,
    });
  });

  it("without one of the rounds there is none, and the round is named", () => {
    const table = tableOf(
      measure,
      records.filter(({ context }) => (context as { wave?: string }).wave === "first"),
    );
    expect(figuresOf(table)["all"]).toMatchObject({ status: "insufficient", reason: "no-pairs", pairs: { matched: 0, lost: 6 } });
    expect(table.problems).toMatchObject([{ rule: "round-missing", params: { value: "second" } }]);
  });
});

describe("rates", () => {
  const exposure = { from: { key: "lent_on", pick: "first" }, to: { key: "back_on", pick: "last" } } as const;
  const measure: Measure = { kind: "rate", source: loans, each, population: {}, numerator: { source: visits }, exposure, perDays: 100 };
  const watched = (reader_no: string, lent_on: string, back_on?: string) => aLoan({ reader_no, lent_on, back_on });

  it("are events for days of exposure, the first and the last day counted", () => {
    const records = [watched("a", "2024-01-01", "2024-01-10"), watched("b", "2024-01-01", "2024-01-30"), came("a"), came("a"), came("c")];
    // 2 events in 10 + 30 days
    expect(totalOf(measure, records, { asOf: "2024-12-31" })).toMatchObject({ value: 5, numerator: 2, denominator: 40, n: 2 });
  });

  it("watch who has no end to the end of the period or the day given, and only in the period", () => {
    const records = [watched("a", "2024-01-01"), watched("b", "2024-03-30", "2025-01-01"), came("a", { came_on: "2024-03-31" })];
    expect(totalOf(measure, records, { asOf: "2024-03-31", period: { from: "2024-01-01", to: "2024-04-01" } })).toMatchObject({
      numerator: 1,
      denominator: 91 + 3,
    });
  });

  it("leave out who was never seen to begin, and whose end lies before the start", () => {
    const table = tableOf(measure, [aLoan({ reader_no: "a" }), watched("b", "2024-01-02", "2024-01-01")], { asOf: "2024-12-31" });
    expect(figuresOf(table)["all"]).toEqual({ status: "insufficient", reason: "no-exposure", n: 0, missing: { absent: 2 } });
    expect(table.problems).toMatchObject([{ rule: "dates-out-of-order", params: { value: "2024-01-02", otherValue: "2024-01-01" } }]);
  });
});
