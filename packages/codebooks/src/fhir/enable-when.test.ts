import type { Condition, Item } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { testOfCondition } from "../plan/test-of-condition.ts";
import { enableWhen } from "./enable-when.ts";

const items: readonly Item[] = [
  {
    key: "a",
    type: "single",
    answers: [
      { code: "x", number: 1 },
      { code: "y", number: 2 },
    ],
    missing: ["refused"],
  },
  { key: "b", type: "multiple", answers: [{ code: "x", number: 1 }] },
  { key: "n", type: "integer", minimum: 0 },
  { key: "d", type: "date" },
];
const byKey = new Map(items.map((item) => [item.key, item]));
const of = (condition: Condition) => enableWhen(testOfCondition(condition, byKey));
const code = (question: string, operator: string, value: string) => ({ question, operator, answerCoding: { code: value } });

describe("enableWhen", () => {
  it("One comparison is one line.", () => {
    expect(of({ eq: ["a", "x"] })).toMatchObject({ enableWhen: [code("a", "=", "x")] });
    expect(of({ includes: ["b", "x"] })).toMatchObject({ enableWhen: [code("b", "=", "x")] });
    expect(of({ gt: ["n", 3] })).toMatchObject({ enableWhen: [{ question: "n", operator: ">", answerInteger: 3 }] });
    expect(of({ lte: ["d", "2022-05-17"] })).toMatchObject({ enableWhen: [{ question: "d", operator: "<=", answerDate: "2022-05-17" }] });
    expect(of({ missing: ["a", "refused"] })).toMatchObject({ enableWhen: [code("a", "=", "refused")] });
  });

  it("Answered is there and no missing kind, since these are choices of their own.", () => {
    expect(of({ answered: "a" })).toEqual({
      enableBehavior: "all",
      enableWhen: [{ question: "a", operator: "exists", answerBoolean: true }, code("a", "!=", "refused")],
    });
  });

  it("Not equal also holds of a question without an answer (rule M4), which it does not in FHIR.", () => {
    expect(of({ not: { eq: ["a", "x"] } })).toEqual({
      enableBehavior: "any",
      enableWhen: [{ question: "a", operator: "exists", answerBoolean: false }, code("a", "!=", "x")],
    });
  });

  it("Parts that all hold, or any of them, are one list.", () => {
    expect(of({ and: [{ eq: ["a", "x"] }, { gt: ["n", 0] }] })).toMatchObject({ enableBehavior: "all", enableWhen: { length: 2 } });
    expect(of({ or: [{ in: ["a", ["x", "y"]] }, { gt: ["n", 0] }] })).toMatchObject({ enableBehavior: "any", enableWhen: { length: 3 } });
  });

  describe("edge cases", () => {
    it("What would need brackets, or a not of several answers, cannot be expressed.", () => {
      expect(of({ and: [{ in: ["a", ["x", "y"]] }, { gt: ["n", 0] }] })).toBeUndefined();
      expect(of({ not: { in: ["a", ["x", "y"]] } })).toBeUndefined();
      expect(of({ not: { includes: ["b", "x"] } })).toBeUndefined();
      expect(of({ not: { gt: ["n", 3] } })).toBeUndefined();
      expect(of({ missing: ["a", "not_applicable"] })).toBeUndefined();
      expect(of({ and: [] })).toBeUndefined();
    });

    it("A not of a not, and of parts, is turned inside.", () => {
      expect(of({ not: { not: { eq: ["a", "x"] } } })).toMatchObject({ enableWhen: [code("a", "=", "x")] });
      expect(of({ not: { or: [{ missing: ["n", "absent"] }, { missing: ["d", "absent"] }] } })).toMatchObject({
        enableBehavior: "all",
        enableWhen: { length: 2 },
      });
    });
  });
});
