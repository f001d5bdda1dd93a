import { describe, expect, it } from "vitest";
import { tell } from "../../../test/lint-market.ts";
import { paths } from "../../../test/market.ts";
import { tellOfIndicator } from "../../../test/tell-of-indicator.ts";
import { townFiles, townPaths } from "../../../test/town-indicators.ts";
import { indicators } from "../indicators.ts";

const { share, sum, change, rate } = townPaths;

describe("sourceFaults", () => {
  it.each([
    {
      what: "a record that is not there",
      path: rate,
      edits: { "/measure/source/record": "no-loan@1.0.0" },
      message: "/measure/source/record — there is no record no-loan@1.0.0",
    },
    {
      what: "an instrument that is not there",
      path: sum,
      edits: { "/measure/source/instrument": "market-day@2.0.0" },
      message: "/measure/source/instrument — there is no instrument market-day@2.0.0",
    },
    {
      what: "a scoring that is not there",
      path: change,
      edits: { "/measure/source/scoring": "no-score@1.0.0" },
      message: "/measure/source/scoring — there is no scoring no-score@1.0.0",
    },
    {
      what: "a cut-off set without a scoring",
      path: change,
      edits: { "/measure/source/cutoffs": "halves" },
      message: "/measure/source/cutoffs — a cut-off set belongs to a scoring",
    },
    {
      what: "a cut-off set that is not there",
      path: share,
      edits: { "/measure/source/cutoffs": "thirds" },
      message: "/measure/source/cutoffs — market-day-equal@1.0.0 has no cut-off set “thirds”",
    },
    {
      what: "a date that is none",
      path: sum,
      edits: { "/measure/source/date": "opened" },
      message: "/measure/source/date — “opened” is no date of this source",
    },
    {
      what: "a date in a list",
      path: rate,
      edits: { "/measure/source/date": "book_back" },
      message: "/measure/source/date — “book_back” is no date of this source",
    },
  ])("finds $what", ({ path, edits, message }) => {
    expect(tellOfIndicator(path, edits)).toEqual([message]);
  });

  it("finds a scoring of another instrument", () => {
    const files = { ...townFiles(), [`${paths.scoring}#/instrument`]: "fair-day@1.0.0" };
    expect(tell(indicators, files)).toEqual([
      `${share}#/measure/source/scoring — market-day-equal@1.0.0 scores fair-day@1.0.0, not market-day@1.0.0`,
    ]);
  });
});
