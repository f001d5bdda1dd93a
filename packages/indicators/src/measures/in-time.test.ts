import type { Measure } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { tableOf, totalOf } from "../../test/figures-of.ts";
import { each, loans } from "../../test/library-measures.ts";
import { aLoan, aVisit } from "../../test/small-library.ts";

const visits = { record: "room-visit@1.0.0", date: "came_on" } as const;
const came = (reader_no: string) => aVisit({ reader_no, came_on: "2024-01-10" });

describe("in time", () => {
  const within = {
    from: { key: "lent_on", pick: "first" },
    to: { source: visits, key: "came_on", pick: "first" },
    duration: { months: 1 },
  } as const;
  const share: Measure = { kind: "share", source: loans, each, population: {}, numerator: { source: visits, within } };
  const open: Measure = { ...share, numerator: { within } };
  const on = (reader_no: string, lent_on: string, came_on?: string) => [
    aLoan({ reader_no, lent_on }),
    ...(came_on ? [aVisit({ reader_no, came_on })] : []),
  ];

  it("is who came by the last day, which is the end of a shorter month", () => {
    const records = [
      ...on("on", "2024-01-31", "2024-02-29"),
      ...on("late", "2024-01-31", "2024-03-01"),
      ...on("early", "2024-01-31", "2024-01-02"),
    ];
    expect(totalOf(share, records, { asOf: "2024-06-30" })).toMatchObject({ numerator: 2, denominator: 3 });
  });

  it("goes from the first or last date to the first or last, as the measure says", () => {
    const records = [...on("a", "2024-01-01", "2024-01-20"), ...on("a", "2024-03-01", "2024-03-20")];
    const days = (from: "first" | "last", to: "first" | "last"): Measure => ({
      ...{ kind: "mean", source: loans, each, population: {} },
      value: { days: { from: { ...within.from, pick: from }, to: { ...within.to, pick: to } } },
    });
    // 2024 is a leap year: 60 days from 1 January to 1 March
    expect(totalOf(days("first", "first"), records)).toMatchObject({ value: 19 });
    expect(totalOf(days("first", "last"), records)).toMatchObject({ value: 79 });
    expect(totalOf(days("last", "first"), records)).toMatchObject({ value: -41 });
  });

  it("leaves out who may still come in time on the day to which it is reckoned", () => {
    const records = [...on("still", "2024-06-01"), ...on("over", "2024-05-01"), ...on("in", "2024-05-01", "2024-05-02")];
    expect(totalOf(open, records, { asOf: "2024-07-01" })).toMatchObject({ numerator: 1, denominator: 2, missing: { not_applicable: 1 } });
    expect(totalOf(open, records, { asOf: "2024-07-02" })).toMatchObject({ numerator: 1, denominator: 3 });
  });

  it("cannot be told without a first date", () => {
    expect(totalOf(open, [aLoan({ reader_no: "a" }), came("a")], { asOf: "2024-07-01" })).toMatchObject({ missing: { absent: 1 } });
  });

  it("asks for a day to which it is reckoned, and gives no number without", () => {
    const table = tableOf(open, on("a", "2024-01-01"));
    expect(table.cells).toEqual([]);
    expect(table.problems).toMatchObject([{ rule: "as-of-needed" }]);
  });

  it("is measured by the days between the dates", () => {
    const measure: Measure = { kind: "median", source: loans, each, population: {}, value: { days: { from: within.from, to: within.to } } };
    const records = [...on("a", "2024-01-01", "2024-01-31"), ...on("b", "2024-01-01", "2024-01-11"), ...on("c", "2024-01-01")];
    expect(totalOf(measure, records)).toMatchObject({ value: 20, n: 2, missing: { absent: 1 } });
  });
});
