import type { Condition, Item } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { testOfCondition } from "./test-of-condition.ts";

const items: readonly Item[] = [
  {
    key: "size",
    type: "single",
    answers: [
      { code: "large", number: 1 },
      { code: "medium", number: 2 },
      { code: "small", number: 5 },
    ],
  },
  { key: "many", type: "multiple", answers: [{ code: "x", number: 1 }] },
  { key: "count", type: "integer" },
  { key: "day", type: "date" },
];
const byKey = new Map(items.map((item) => [item.key, item]));
const of = (condition: Condition) => testOfCondition(condition, byKey);
const never = { test: "constant", holds: false };

describe("testOfCondition", () => {
  it("Comparisons of codes become lists of numbers, compared as texts are.", () => {
    expect(of({ eq: ["size", "small"] })).toMatchObject({ test: "numbers", numbers: [5] });
    expect(of({ in: ["size", ["large", "small", "unknown"]] })).toMatchObject({ numbers: [1, 5] });
    expect(of({ gt: ["size", "large"] })).toMatchObject({ numbers: [2, 5] });
    expect(of({ lte: ["size", "medium"] })).toMatchObject({ numbers: [1, 2] });
  });

  it("Numbers and days keep their operator; one of several is an or.", () => {
    expect(of({ lt: ["count", 3] })).toMatchObject({ test: "number", operator: "<", value: 3 });
    expect(of({ gte: ["day", "2022-05-17"] })).toMatchObject({ test: "text", operator: ">=", value: "2022-05-17" });
    expect(of({ in: ["count", [1, 2]] })).toMatchObject({ test: "or", parts: [{ value: 1 }, { value: 2 }] });
  });

  it("Missing kinds are their numbers.", () => {
    expect(of({ missing: ["size", "dont_know"] })).toMatchObject({ test: "missing", number: -4 });
  });

  describe("edge cases", () => {
    it("What can never hold is never: another type, an unknown code, a list where one code is due.", () => {
      const conditions: Condition[] = [
        { eq: ["size", 1] },
        { eq: ["size", "unknown"] },
        { eq: ["many", "x"] },
        { includes: ["size", "large"] },
        { includes: ["many", "y"] },
        { eq: ["count", "3"] },
        { eq: ["day", 3] },
        { eq: ["nothing", "x"] },
        { answered: "nothing" },
        { missing: ["nothing", "refused"] },
      ];
      expect(conditions.map(of)).toEqual(conditions.map(() => never));
    });

    it("A key that nobody has is absent.", () => {
      expect(of({ missing: ["nothing", "absent"] })).toEqual({ test: "constant", holds: true });
    });
  });
});
