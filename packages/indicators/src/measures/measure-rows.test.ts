import type { Measure } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { figuresOf, tableOf, totalOf } from "../../test/figures-of.ts";
import { loans } from "../../test/library-measures.ts";
import { aLoan, aVisit } from "../../test/small-library.ts";

const visits = { record: "room-visit@1.0.0", date: "came_on" } as const;
const torn: Measure = {
  kind: "share",
  source: loans,
  population: { where: { answered: "lent_on" } },
  numerator: { where: { eq: ["spine", "torn"] } },
};
const lent = { lent_on: "2024-01-01" };

describe("counting rows", () => {
  it("counts those of the population, in each group and in the total", () => {
    const records = [
      aLoan({ ...lent, shelf_branch: "north" }),
      aLoan({ ...lent, shelf_branch: "north" }),
      aLoan({ ...lent, shelf_branch: "refused" }),
      aLoan({ shelf_branch: "south" }),
    ];
    const table = tableOf({ kind: "count", source: loans, population: torn.population }, records, { by: ["shelf_branch"] });
    expect(figuresOf(table)).toEqual({
      all: { status: "computed", value: 3, n: 3, missing: {} },
      north: { status: "computed", value: 2, n: 2, missing: {} },
      refused: { status: "computed", value: 1, n: 1, missing: {} },
    });
  });

  it("tells groups by two fields apart, with the totals over each", () => {
    const records = [
      aLoan({ shelf_branch: "north", spine: "torn" }),
      aLoan({ shelf_branch: "north", spine: "whole" }),
      aLoan({ shelf_branch: "south", spine: "torn" }),
    ];
    const figures = figuresOf(tableOf({ kind: "count", source: loans, population: {} }, records, { by: ["shelf_branch", "spine"] }));
    const values = Object.fromEntries(
      Object.entries(figures).map(([name, figure]) => [name, figure.status === "computed" && figure.value]),
    );
    expect(values).toEqual({
      all: 3,
      "* torn": 2,
      "* whole": 1,
      "north *": 2,
      "north torn": 1,
      "north whole": 1,
      "south *": 1,
      "south torn": 1,
    });
  });

  it("adds numbers of people, and no fraction and nothing below 0", () => {
    const records = [3, 4, 0, 87_571.64, -2, undefined].map((people_along) => aVisit({ people_along }));
    const table = tableOf({ kind: "count", source: visits, population: {}, sum: "people_along" }, records);
    expect(figuresOf(table)["all"]).toEqual({ status: "computed", value: 7, n: 3, missing: { absent: 3 } });
    expect(table.problems).toMatchObject([
      { rule: "not-a-count", severity: "error", row: 4, params: { item: "people_along", value: "87571.64", count: 2 } },
    ]);
  });
});

describe("shares of rows", () => {
  it("leave those out whose answer is missing, and tell how many", () => {
    const records = ["torn", "whole", "whole", "refused", "dont_know", undefined].map((spine) => aLoan({ ...lent, spine }));
    // 1 of 3; Wilson by hand: centre (1/3 + z²/6)/(1 + z²/3), z² = 3.841459: 0.426921..., reach 0.365428...
    const total = totalOf(torn, records);
    expect(total).toMatchObject({ value: 1 / 3, numerator: 1, denominator: 3, n: 3, missing: { refused: 1, dont_know: 1, absent: 1 } });
    expect(total).toMatchObject({ interval: { low: expect.closeTo(0.0614919, 6), high: expect.closeTo(0.7923404, 6), method: "wilson" } });
  });

  it("decide an `or` by the part that is known", () => {
    const numerator = { where: { or: [{ eq: ["spine", "torn"] }, { gt: ["pages_read", 10] }] } } as const;
    const records = [aLoan({ ...lent, spine: "refused", pages_read: 11 }), aLoan({ ...lent, spine: "refused", pages_read: 3 })];
    expect(totalOf({ ...torn, numerator }, records)).toMatchObject({ numerator: 1, denominator: 1, missing: { refused: 1 } });
  });

  it("look a field up as not applicable where its relevance does not hold, whatever its cell holds", () => {
    const numerator = { where: { gt: ["tear_length", 5] } } as const;
    const records = [aLoan({ ...lent, spine: "torn", tear_length: 9 }), aLoan({ ...lent, spine: "whole", tear_length: 9 })];
    expect(totalOf({ ...torn, numerator }, records)).toMatchObject({ numerator: 1, denominator: 1, missing: { not_applicable: 1 } });
  });

  it("are of the denominator, where it is less than the population", () => {
    const records = [
      aLoan({ ...lent, spine: "torn", pages: 5 }),
      aLoan({ ...lent, spine: "whole", pages: 5 }),
      aLoan({ ...lent, spine: "torn" }),
    ];
    expect(totalOf({ ...torn, denominator: { where: { answered: "pages" } } }, records)).toMatchObject({ numerator: 1, denominator: 2 });
  });
});

describe("means and medians of rows", () => {
  it("are of the numbers that are there", () => {
    const records = [2, 4, 9, undefined].map((pages) => aLoan({ pages }));
    // mean 5, s² = (9+1+16)/2 = 13, standard error √(13/3)
    const measure: Measure = { kind: "mean", source: loans, population: {}, value: { key: "pages" } };
    expect(totalOf(measure, records)).toMatchObject({ value: 5, standardError: Math.sqrt(13 / 3), n: 3, missing: { absent: 1 } });
    expect(totalOf({ ...measure, kind: "median" }, records)).toEqual({ status: "computed", value: 4, n: 3, missing: { absent: 1 } });
  });

  it("take answers that stand for numbers, and the gain from one field to another", () => {
    const values = { quiet: 1, loud: 5 };
    const records = [aVisit({ noise: "quiet" }), aVisit({ noise: "loud" }), aVisit({ noise: "dont_know" })];
    expect(totalOf({ kind: "mean", source: visits, population: {}, value: { codes: { key: "noise", values } } }, records)).toMatchObject({
      value: 3,
      missing: { dont_know: 1 },
    });
    const gains = [aLoan({ pages_read: 10, pages: 30 }), aLoan({ pages_read: 10, pages: 20 }), aLoan({ pages_read: 10 })];
    const gain = { from: "pages_read", to: "pages" };
    expect(
      totalOf({ kind: "mean", source: loans, population: {}, value: { gain: { ...gain, outOf: "pages" } } }, [
        aLoan({ pages_read: 3, pages: 0 }),
      ]),
    ).toMatchObject({
      missing: { not_applicable: 1 },
    });
    expect(totalOf({ kind: "mean", source: loans, population: {}, value: { gain } }, gains)).toMatchObject({
      value: 15,
      missing: { absent: 1 },
    });
    // 20/30 and 10/20
    expect(totalOf({ kind: "mean", source: loans, population: {}, value: { gain: { ...gain, outOf: "pages" } } }, gains)).toMatchObject({
      value: expect.closeTo(7 / 12, 12),
    });
  });

  it("count the days from one date to another", () => {
    const days = { from: { key: "lent_on", pick: "first" }, to: { key: "back_on", pick: "first" } } as const;
    const records = [aLoan({ lent_on: "2024-02-27", back_on: "2024-03-02" }), aLoan({ lent_on: "2024-02-27" })];
    expect(totalOf({ kind: "mean", source: loans, population: {}, value: { days } }, records)).toMatchObject({
      value: 4,
      missing: { absent: 1 },
    });
  });
});

describe("edge cases", () => {
  it("a share of nobody is no number, and a count of nobody is 0", () => {
    expect(totalOf(torn, [])).toEqual({ status: "insufficient", reason: "nobody", n: 0, missing: {} });
    expect(totalOf(torn, [aLoan({ ...lent })])).toEqual({ status: "insufficient", reason: "no-denominator", n: 0, missing: { absent: 1 } });
    expect(totalOf({ ...torn, kind: "count" }, [])).toEqual({ status: "computed", value: 0, n: 0, missing: {} });
    expect(totalOf({ ...torn, kind: "mean", value: { key: "pages" } }, [])).toMatchObject({ status: "insufficient", reason: "nobody" });
    expect(totalOf({ kind: "count", source: visits, population: {}, sum: "people_along" }, [aVisit({})])).toMatchObject({
      status: "insufficient",
    });
  });

  it("a share of all and of none has an interval that ends at 1 or 0", () => {
    expect(totalOf(torn, [aLoan({ ...lent, spine: "torn" })])).toMatchObject({ value: 1, interval: { high: 1 } });
    expect(totalOf(torn, [aLoan({ ...lent, spine: "whole" })])).toMatchObject({ value: 0, interval: { low: 0 } });
  });

  it("a mean of one, or of numbers all alike, has no interval", () => {
    const measure: Measure = { kind: "mean", source: loans, population: {}, value: { key: "pages" } };
    expect(totalOf(measure, [aLoan({ pages: 4 })])).toEqual({ status: "computed", value: 4, n: 1, missing: {} });
    expect(
      totalOf(
        measure,
        [4, 4].map((pages) => aLoan({ pages })),
      ),
    ).toEqual({ status: "computed", value: 4, n: 2, missing: {} });
  });
});
