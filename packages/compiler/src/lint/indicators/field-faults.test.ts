import { describe, expect, it } from "vitest";
import { tell } from "../../../test/lint-market.ts";
import { paths } from "../../../test/market.ts";
import { tellOfIndicator } from "../../../test/tell-of-indicator.ts";
import { townFiles, townPaths } from "../../../test/town-indicators.ts";
import { indicators } from "../indicators.ts";

const { share, sum, change, deadline, rate } = townPaths;

describe("fieldFaults", () => {
  it.each([
    {
      what: "a band that the set has not",
      path: share,
      edits: { "/measure/numerator/where": { eq: ["composite_band", "top"] } },
      message: '/measure/numerator/where/eq/1 — "top" is not an answer of “composite_band”',
    },
    {
      what: "an unknown field in a condition",
      path: share,
      edits: { "/measure/denominator/where": { answered: "weather" } },
      message: "/measure/denominator/where/answered — there is no field outside lists “weather”",
    },
    {
      what: "a condition over a field in a list",
      path: rate,
      edits: { "/measure/numerator/where": { answered: "book_mood" } },
      message: "/measure/numerator/where/answered — there is no field outside lists “book_mood”",
    },
    {
      what: "an unknown answer in the condition of a date",
      path: deadline,
      edits: { "/measure/numerator/within/from/where": { eq: ["was_lent", "maybe"] } },
      message: '/measure/numerator/within/from/where/eq/1 — "maybe" is not an answer of “was_lent”',
    },
    {
      what: "a sum of what is no whole number",
      path: sum,
      edits: { "/measure/sum": "price" },
      message: "/measure/sum — “price” of market-day@1.0.0 is not a whole number",
    },
    {
      what: "an `each` that a source has not",
      path: rate,
      edits: { "/measure/numerator/source": { record: "library-reader@1.0.0" }, "/measure/numerator/where": undefined },
      message: "/measure/each — library-reader@1.0.0 has no field “reader_ref” outside lists",
    },
    {
      what: "an `each` with several answers",
      path: change,
      edits: { "/measure/each": "wares" },
      message: "/measure/each — “wares” of market-day@1.0.0 is not a field with one answer",
    },
    {
      what: "a value that is no number",
      path: change,
      edits: { "/measure/value": { key: "mood" } },
      message: "/measure/value/key — “mood” of market-day@1.0.0 is not a number",
    },
    {
      what: "a gain of what is no number",
      path: change,
      edits: { "/measure/value": { gain: { from: "price", to: "mood", outOf: "helpers" } } },
      message: "/measure/value/gain/to — “mood” of market-day@1.0.0 is not a number",
    },
    {
      what: "numbers for what is no choice",
      path: change,
      edits: { "/measure/value/codes/key": "price" },
      message: "/measure/value/codes/key — “price” of market-day@1.0.0 is not a single choice",
    },
    {
      what: "a number for an answer that is not there",
      path: change,
      edits: { "/measure/value/codes/values/sad": 0 },
      message: "/measure/value/codes/values/sad — “sad” is no answer of “mood”",
    },
    {
      what: "an answer without a number",
      path: change,
      edits: { "/measure/value/codes/values/fair": undefined },
      message: "/measure/value/codes/values — the answer “fair” of “mood” has no number",
    },
    {
      what: "a round that is no choice",
      path: change,
      edits: { "/measure/change/round": "opened" },
      message: "/measure/change/round — “opened” of market-day@1.0.0 is not a single choice",
    },
    {
      what: "a round that is not there",
      path: change,
      edits: { "/measure/change/to": "hail" },
      message: "/measure/change/to — “hail” is no answer of “why_bad”",
    },
    {
      what: "an exposure that is no date",
      path: rate,
      edits: { "/measure/exposure/to/key": "was_lent" },
      message: "/measure/exposure/to/key — “was_lent” of book-loan@1.0.0 is not a date",
    },
  ])("finds $what", ({ path, edits, message }) => {
    expect(tellOfIndicator(path, edits)).toEqual([message]);
  });

  it("asks for no number of an answer that is withdrawn", () => {
    const files = {
      ...townFiles(),
      [`${paths.moods}#/answers/1/status`]: "withdrawn",
      [`${change}#/measure/value/codes/values/fair`]: undefined,
    };
    expect(tell(indicators, files)).toEqual([]);
  });
});
