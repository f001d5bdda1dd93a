import { describe, expect, it } from "vitest";
import { tell } from "../../test/lint-market.ts";
import { paths } from "../../test/market.ts";
import { references } from "./references.ts";

const { instrument, missing, moods, scoring } = paths;
const at = (place: string): string => `${instrument}#${place}`;
const inScoring = (place: string): string => `${scoring}#${place}`;

describe("references", () => {
  it("finds a codelist that is not there", () => {
    expect(tell(references, { [at("/items/3/codelist")]: "mood-3@1.1.0", [at("/missing")]: "nothing@1.0.0" })).toEqual([
      `${instrument}#/items/3/codelist — there is no codelist mood-3@1.1.0`,
      `${instrument}#/missing — there is no codelist nothing@1.0.0`,
    ]);
  });

  it("finds the missing kinds offered as answers", () => {
    expect(tell(references, { [at("/items/3/codelist")]: "no-answer@1.0.0" })).toContain(
      `${instrument}#/items/3/codelist — the kinds of missing answers are no answers`,
    );
  });

  it("finds a list of missing kinds that lacks one, numbers one otherwise, or holds something else", () => {
    const told = [`${instrument}#/missing — no-answer@1.0.0 is not the list of the missing kinds`];
    expect(tell(references, { [`${missing}#/answers/4`]: undefined })).toEqual(told);
    expect(tell(references, { [`${missing}#/answers/4/number`]: 250 })).toEqual(told);
    expect(tell(references, { [`${missing}#/answers/4/code`]: "gone" })).toEqual(told);
  });

  it("finds fields that are not there, or not of the type that they are named for", () => {
    expect(
      tell(references, {
        [at("/identifiedBy")]: ["stall", "mood"],
        [at("/duplicates/0/by")]: ["wares", "day"],
        [at("/dateOrder")]: [
          ["agreed", "visit_date"],
          ["opened", "opened"],
        ],
      }),
    ).toEqual([
      `${instrument}#/identifiedBy/0 — there is no item or context field “stall”`,
      `${instrument}#/identifiedBy/1 — “mood” is not a context field with one answer that is not sensitive`,
      `${instrument}#/duplicates/0/by/0 — “wares” is not a field with one answer`,
      `${instrument}#/duplicates/0/by/1 — there is no item or context field “day”`,
      `${instrument}#/dateOrder/0/0 — “agreed” is not a date or month`,
      `${instrument}#/dateOrder/1 — a date does not lie after itself`,
    ]);
  });

  it("finds a sensitive field among those that are copied to every output", () => {
    expect(tell(references, { [at("/context/0/sensitive")]: true })).toEqual([
      `${instrument}#/identifiedBy/0 — “stall_code” is not a context field with one answer that is not sensitive`,
    ]);
  });

  it("finds an answer that is replaced by itself, by nothing known, or without being withdrawn, and ages in the wrong order", () => {
    expect(
      tell(references, { [`${moods}#/answers/0/replacedBy`]: "good", [`${moods}#/answers/1/from`]: 18, [`${moods}#/answers/1/to`]: 17 }),
    ).toEqual([
      `${moods}#/answers/0/replacedBy — “good” is no other answer of this list`,
      `${moods}#/answers/0/replacedBy — “good” is not withdrawn, so nothing replaces it`,
      `${moods}#/answers/1/from — no age lies between 18 and 17`,
    ]);
    expect(tell(references, { [at("/items/4/answers/0/replacedBy")]: "storm", [at("/items/4/answers/0/status")]: "withdrawn" })).toEqual([
      `${instrument}#/items/4/answers/0/replacedBy — “storm” is no other answer of this list`,
    ]);
  });

  it("finds a dimension that a scoring has twice", () => {
    expect(tell(references, { [inScoring("/dimensions/1/id")]: "stall" })).toEqual([
      `${scoring}#/dimensions/1/id — two dimensions have this id`,
    ]);
  });

  it("finds what a scoring names and its instrument does not have", () => {
    expect(tell(references, { [inScoring("/instrument")]: "market-day@2.0.0" })).toEqual([
      `${scoring}#/instrument — there is no instrument market-day@2.0.0`,
    ]);
    expect(
      tell(references, {
        [inScoring("/items/0/values/cheese")]: 1,
        [inScoring("/items/1/item")]: "stall_code",
        [inScoring("/items/-")]: { item: "wares", values: {} },
        [inScoring("/dimensions/1/id")]: "weather",
      }),
    ).toEqual([
      `${scoring}#/items/2/item — this item has values already`,
      `${scoring}#/dimensions/1/id — the instrument has no dimension “weather”`,
      `${scoring}#/items/0/values/cheese — “cheese” is no answer of “wares”`,
      `${scoring}#/items/1/item — the instrument has no item “stall_code”`,
    ]);
  });

  describe("edge cases", () => {
    it("allows an age group of one year, and one that is open to one side", () => {
      expect(
        tell(references, {
          [`${moods}#/answers/0/from`]: 18,
          [`${moods}#/answers/0/to`]: 18,
          [`${moods}#/answers/1/from`]: 60,
          [`${moods}#/answers/2/to`]: 5,
        }),
      ).toEqual([]);
    });

    it("takes no inherited name for a known one", () => {
      expect(tell(references, { [inScoring("/items/0/values/constructor")]: 1, [at("/identifiedBy")]: ["constructor"] })).toEqual([
        `${instrument}#/identifiedBy/0 — there is no item or context field “constructor”`,
        `${scoring}#/items/0/values/constructor — “constructor” is no answer of “wares”`,
      ]);
    });
  });
});
