import { type Condition, evaluate } from "@reintegration/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isSatisfiable } from "./is-satisfiable.ts";

const red: Condition = { eq: ["colour", "red"] };
const blue: Condition = { eq: ["colour", "blue"] };
const big: Condition = { eq: ["size", "big"] };

describe("isSatisfiable", () => {
  it("lets one fact have one value", () => {
    expect(isSatisfiable({ and: [red, blue] })).toBe(false);
    expect(isSatisfiable({ and: [{ in: ["colour", ["red", "blue"]] }, { not: red }] })).toBe(true);
    expect(isSatisfiable({ and: [{ in: ["colour", ["red", "blue"]] }, { not: red }, { not: blue }] })).toBe(false);
  });

  it("takes what is compared for answered, and what is missing for not answered", () => {
    expect(isSatisfiable({ and: [red, { not: { answered: "colour" } }] })).toBe(false);
    expect(isSatisfiable({ and: [{ includes: ["colours", "red"] }, { not: { answered: "colours" } }] })).toBe(false);
    expect(isSatisfiable({ and: [{ missing: ["colour", "refused"] }, { answered: "colour" }] })).toBe(false);
    expect(isSatisfiable({ and: [{ missing: ["colour", "refused"] }, { missing: ["colour", "dont_know"] }] })).toBe(false);
    expect(isSatisfiable({ and: [{ missing: ["colour", "refused"] }, { not: { answered: "colour" } }] })).toBe(true);
  });

  it("lets no two conditions hold that are declared exclusive", () => {
    expect(isSatisfiable({ and: [red, big] })).toBe(true);
    expect(isSatisfiable({ and: [red, big] }, [[big, red]])).toBe(false);
    expect(isSatisfiable({ and: [red, { not: big }] }, [[big, red]])).toBe(true);
    expect(isSatisfiable({ and: [red, big] }, [[{ not: red }, big]])).toBe(true);
  });

  it("agrees with trying every answer of every fact", () => {
    const values = ["a", "b", "c"];
    const keys = ["k", "l"];
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.oneof(
        { maxDepth: 3 },
        fc.record({ eq: fc.tuple(fc.constantFrom(...keys), fc.constantFrom("a", "b")) }),
        fc.record({ in: fc.tuple(fc.constantFrom(...keys), fc.constant(["a", "b"])) }),
        fc.record({ answered: fc.constantFrom(...keys) }),
        fc.record({ missing: fc.tuple(fc.constantFrom(...keys), fc.constant("refused" as const)) }),
        fc.record({ and: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
        fc.record({ or: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
        fc.record({ not: tie("condition") }),
      ),
    }));
    // c is an answer that no condition names
    const answers = [undefined, "refused", ...values];
    const situations = answers.flatMap((k) => answers.map((l) => ({ k, l })));
    fc.assert(
      fc.property(condition, fc.array(fc.tuple(condition, condition), { maxLength: 2 }), (asked, exclusive) => {
        const holds = (each: Condition, situation: Readonly<Record<string, unknown>>): boolean => evaluate(each, (key) => situation[key]);
        const allowed = situations.filter((situation) => !exclusive.some((pair) => pair.every((each) => holds(each, situation))));
        expect(isSatisfiable(asked, exclusive)).toBe(allowed.some((situation) => holds(asked, situation)));
      }),
      { numRuns: 2000 },
    );
  });

  describe("edge cases", () => {
    it("takes what asks for nothing as holding, and a choice among nothing as not", () => {
      expect(isSatisfiable({ and: [] })).toBe(true);
      expect(isSatisfiable({ or: [] })).toBe(false);
      expect(isSatisfiable({ in: ["colour", []] })).toBe(false);
    });

    it("tells a number from the same digits as a text", () => {
      expect(isSatisfiable({ and: [{ eq: ["wheels", 2] }, { eq: ["wheels", "2"] }] })).toBe(false);
      expect(isSatisfiable({ and: [{ eq: ["wheels", 2] }, { eq: ["wheels", 2] }] })).toBe(true);
    });

    it("is quick about thirty values of one fact", () => {
      const codes = Array.from({ length: 30 }, (_, index) => `code_${index}`);
      const none = { not: { in: ["colour", codes] as [string, string[]] } };
      expect(isSatisfiable({ and: [none, { answered: "colour" }] })).toBe(true);
      expect(isSatisfiable({ and: [{ in: ["colour", codes] }, none] })).toBe(false);
    });
  });
});
