import { describe, expect, it } from "vitest";
import { tell } from "../../test/lint-market.ts";
import { paths } from "../../test/market.ts";
import { itemShape } from "./item-shape.ts";

const { instrument } = paths;
const at = (place: string): string => `${instrument}#${place}`;

describe("itemShape", () => {
  it("finds a choice without answers, and one with two lists", () => {
    expect(tell(itemShape, { [at("/items/3/codelist")]: undefined, [at("/items/4/codelist")]: "mood-3@1.0.0" })).toEqual([
      `${instrument}#/items/3/type — a single choice needs answers`,
      `${instrument}#/items/4/answers — the item has a codelist and answers of its own`,
    ]);
  });

  it.each([
    { property: "codelist", value: "mood-3@1.0.0", place: "/items/1", type: "integer" },
    { property: "answers", value: [], place: "/items/5", type: "text" },
    { property: "minimum", value: 1, place: "/items/5", type: "text" },
    { property: "maximum", value: 1, place: "/context/1", type: "date" },
    { property: "pattern", value: "^a$", place: "/items/1", type: "integer" },
    { property: "maxLength", value: 5, place: "/items/3", type: "single" },
    { property: "notInFuture", value: true, place: "/items/1", type: "integer" },
  ])("finds $property at an item of type $type", ({ property, value, place, type }) => {
    expect(tell(itemShape, { [at(`${place}/${property}`)]: value })).toEqual([
      `${instrument}#${place}/${property} — an item of type ${type} has no ${property}`,
    ]);
  });

  it("finds an answer that stands alone in a single choice", () => {
    expect(tell(itemShape, { [at("/items/4/answers/0/exclusive")]: true })).toEqual([
      `${instrument}#/items/4/answers — every answer of a single choice stands alone`,
    ]);
  });

  it("finds bounds that leave no number, are no integers, or lie beyond the exact integers", () => {
    expect(tell(itemShape, { [at("/items/1/minimum")]: 51 })).toEqual([
      `${instrument}#/items/1/minimum — no number lies between 51 and 50`,
    ]);
    expect(tell(itemShape, { [at("/items/1/maximum")]: 9.5 })).toEqual([
      `${instrument}#/items/1/maximum — a bound of an integer is an integer`,
    ]);
    expect(tell(itemShape, { [at("/items/2/maximum")]: 2 ** 53 })).toEqual([
      `${instrument}#/items/2/maximum — no number may lie beyond 9007199254740991 (rule J2)`,
    ]);
  });

  it("finds the label of a missing kind that is not offered", () => {
    expect(tell(itemShape, { [at("/items/3/missingLabels/dont_know")]: "No idea" })).toEqual([
      `${instrument}#/items/3/missingLabels — the item does not offer dont_know`,
    ]);
  });

  it("finds a required item that no one may refuse; of the context, none need offer that", () => {
    const [dont, required] = [["dont_know"], true];
    expect(tell(itemShape, { [at("/items/1/required")]: required, [at("/items/1/missing")]: dont })).toEqual([
      `${instrument}#/items/1/required — a form would not let a person refuse to answer (rule X3)`,
    ]);
    expect(tell(itemShape, { [at("/items/1/required")]: required, [at("/items/1/missing")]: ["refused"] })).toEqual([]);
    expect(tell(itemShape, { [at("/context/1/required")]: required, [at("/context/1/missing")]: undefined })).toEqual([]);
  });

  it("finds an unknown dimension, and any dimension in the context", () => {
    expect(tell(itemShape, { [at("/items/0/dimension")]: "weather", [at("/context/0/dimension")]: "stall" })).toEqual([
      `${instrument}#/context/0/dimension — a context field belongs to no dimension`,
      `${instrument}#/items/0/dimension — there is no dimension “weather”`,
    ]);
  });

  describe("edge cases", () => {
    it("allows the last exact integers as bounds", () => {
      expect(
        tell(itemShape, { [at("/items/1/minimum")]: Number.MIN_SAFE_INTEGER, [at("/items/1/maximum")]: Number.MAX_SAFE_INTEGER }),
      ).toEqual([]);
    });

    it("allows one number as both bounds, and an item without a dimension", () => {
      expect(tell(itemShape, { [at("/items/1/minimum")]: 50, [at("/items/5/dimension")]: undefined })).toEqual([]);
    });
  });
});
