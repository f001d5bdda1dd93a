import { describe, expect, it } from "vitest";
import type { Condition } from "./condition.ts";
import { evaluate } from "./evaluate.ts";
import { missingKinds } from "./missing.ts";

const answers: Record<string, unknown> = { works: "yes", age: 30, day: "2022-05-17", tools: ["saw", "axe"], debt: "refused", note: null };
const holds = (condition: Condition): boolean => evaluate(condition, (key) => answers[key]);

describe("evaluate", () => {
  it.each<[Condition, boolean]>([
    [{ eq: ["works", "yes"] }, true],
    [{ eq: ["works", "no"] }, false],
    [{ in: ["works", ["no", "yes"]] }, true],
    [{ in: ["works", ["no"]] }, false],
    [{ gt: ["age", 30] }, false],
    [{ gt: ["age", 29] }, true],
    [{ gte: ["age", 30] }, true],
    [{ gte: ["age", 31] }, false],
    [{ lt: ["age", 30] }, false],
    [{ lt: ["age", 31] }, true],
    [{ lte: ["age", 30] }, true],
    [{ lte: ["age", 29] }, false],
    [{ gt: ["day", "2022-05-16"] }, true],
    [{ includes: ["tools", "axe"] }, true],
    [{ includes: ["tools", "hammer"] }, false],
    [{ answered: "works" }, true],
    [{ answered: "debt" }, false],
    [{ missing: ["debt", "refused"] }, true],
    [{ missing: ["debt", "dont_know"] }, false],
    [{ missing: ["note", "absent"] }, true],
    [{ and: [{ eq: ["works", "yes"] }, { gt: ["age", 18] }] }, true],
    [{ and: [{ eq: ["works", "yes"] }, { gt: ["age", 40] }] }, false],
    [{ or: [{ eq: ["works", "no"] }, { gt: ["age", 18] }] }, true],
    [{ or: [{ eq: ["works", "no"] }, { gt: ["age", 40] }] }, false],
    [{ not: { eq: ["works", "yes"] } }, false],
  ])("%j is %s", (condition, expected) => {
    expect(holds(condition)).toBe(expected);
  });

  it.each(missingKinds)("takes every comparison with an answer that is %s for false, and its not for true", (kind) => {
    for (const comparison of [
      { eq: ["x", kind] },
      { in: ["x", [kind]] },
      { gt: ["x", 0] },
      { lt: ["x", 9] },
      { includes: ["x", kind] },
      { answered: "x" },
    ] as Condition[]) {
      expect(evaluate(comparison, () => kind)).toBe(false);
      expect(evaluate({ not: comparison }, () => kind)).toBe(true);
    }
  });

  describe("edge cases", () => {
    it("does not compare a number with a text", () => {
      expect(holds({ gt: ["day", 1] })).toBe(false);
      expect(holds({ lte: ["age", "99"] })).toBe(false);
    });

    it("does not look for a choice inside a text", () => {
      expect(holds({ includes: ["works", "y"] })).toBe(false);
    });
  });
});
