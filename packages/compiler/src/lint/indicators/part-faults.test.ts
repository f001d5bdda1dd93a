import { describe, expect, it } from "vitest";
import { tellOfIndicator } from "../../../test/tell-of-indicator.ts";
import { townPaths } from "../../../test/town-indicators.ts";

const { share, sum, change, deadline, rate } = townPaths;

describe("partFaults", () => {
  it.each([
    {
      what: "a change from a round to itself",
      path: change,
      edits: { "/measure/change/to": "rain" },
      message: "/measure/change/to — a change lies between two rounds",
    },
    {
      what: "a change whose source has no date",
      path: change,
      edits: { "/measure/source/date": undefined },
      message: "/measure/source — without a date nothing says which record of each is the newest",
    },
    {
      what: "a deadline outside a numerator",
      path: deadline,
      edits: {
        "/measure/denominator/within": {
          from: { key: "day_out", pick: "first" },
          to: { key: "day_out", pick: "last" },
          deadline: { workflow: "lending@1.0.0", id: "back_in_time" },
        },
      },
      message: "/measure/denominator/within — a deadline is kept or not in the numerator of a share only",
    },
    {
      what: "a share without a denominator",
      path: share,
      edits: { "/measure/denominator": undefined },
      message: "/measure — a share needs “denominator”",
    },
    {
      what: "a share whose denominator reads like the numerator",
      path: share,
      edits: { "/measure/denominator/words": "Keepers in the upper half " },
      message: "/measure/denominator/words — the denominator is worded as the numerator is",
    },
    { what: "a rate without days", path: rate, edits: { "/measure/perDays": undefined }, message: "/measure — a rate needs “perDays”" },
    {
      what: "a rate without exposure",
      path: rate,
      edits: { "/measure/exposure": undefined },
      message: "/measure — a rate needs “exposure”",
    },
    {
      what: "a change without rounds",
      path: change,
      edits: { "/measure/change": undefined },
      message: "/measure — a change needs “change”",
    },
    { what: "a sum in another kind", path: change, edits: { "/measure/sum": "helpers" }, message: "/measure/sum — a change has no “sum”" },
    {
      what: "a value in a count",
      path: sum,
      edits: { "/measure/value": { key: "helpers" } },
      message: "/measure/value — a count has no “value”",
    },
    {
      what: "a count of each",
      path: sum,
      edits: { "/measure/each": "stall_code", "/measure/sum": undefined },
      message: "/measure/each — a count of each has a kind of its own",
    },
    {
      what: "another source without `each`",
      path: share,
      edits: {
        "/measure/numerator/source": { instrument: "market-day@1.0.0" },
        "/measure/numerator/where": undefined,
        "/measure/source/cutoffs": undefined,
      },
      message: "/measure/numerator/source — without “each” every row counts by itself, and is of one source",
    },
  ])("finds $what", ({ path, edits, message }) => {
    expect(tellOfIndicator(path, edits)).toEqual([message]);
  });

  it("finds everything that hangs on `each` where there is none", () => {
    expect(tellOfIndicator(deadline, { "/measure/each": undefined, "/measure/groupsFrom": ["library-reader@1.0.0"] })).toEqual([
      "/measure/numerator/source — without “each” every row counts by itself, and is of one source",
      "/measure/numerator/within — without “each” every row counts by itself, and has no first or last date",
      "/measure/groupsFrom — without “each” every row counts by itself, and has no other records",
    ]);
  });

  it("takes a number from the newest record of each, which a date tells, and lets the days between two dates be", () => {
    const mean = { "/measure/kind": "mean", "/measure/change": undefined };
    const undated = { "/measure/source/date": undefined };
    const newest = "/measure/source — without a date nothing says which record of each is the newest";
    expect(tellOfIndicator(change, mean)).toEqual([]);
    expect(tellOfIndicator(change, { ...mean, ...undated })).toEqual([newest]);
    expect(tellOfIndicator(sum, { "/measure/each": "stall_code" })).toEqual([]);
    expect(tellOfIndicator(sum, { "/measure/each": "stall_code", ...undated })).toEqual([newest]);
    const days = { from: { key: "visit_date", pick: "first" }, to: { key: "visit_date", pick: "last" } };
    expect(tellOfIndicator(change, { ...mean, ...undated, "/measure/value": { days } })).toEqual([]);
    expect(tellOfIndicator(change, { "/measure/value": { days } })).toEqual([
      "/measure/value/days — days between two dates belong to no round",
    ]);
  });

  it("finds a deadline in what a rate counts, which is never too late to be counted", () => {
    const dates = { from: { key: "day_out", pick: "first" }, to: { key: "day_out", pick: "last" } };
    const within = { ...dates, deadline: { workflow: "lending@1.0.0", id: "back_in_time" } };
    expect(tellOfIndicator(rate, { "/measure/numerator/within": within })).toEqual([
      "/measure/numerator/within — a deadline is kept or not in the numerator of a share only",
    ]);
  });
});
