import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Condition } from "./condition.ts";
import { evaluate } from "./evaluate.ts";
import { evaluateKnown } from "./evaluate-known.ts";
import { missingKinds } from "./missing.ts";

const answers: Record<string, unknown> = { yes: "yes", no: "no", open: "refused", other: "dont_know", list: ["a"], number: 3 };
const known = (condition: Condition) => evaluateKnown(condition, (key) => answers[key]);
const is = (key: string): Condition => ({ eq: [key, "yes"] });

/** Kleene's tables: T true, F false, U open. */
const letter = (held: ReturnType<typeof known>): string => (typeof held === "string" ? "U" : held ? "T" : "F");
const operands: Record<string, Condition> = { T: is("yes"), F: is("no"), U: is("open") };

describe("evaluateKnown", () => {
  it.each(["TTT", "TFF", "TUU", "FTF", "FFF", "FUF", "UTU", "UFF", "UUU"])("and: %s", (row) => {
    const [a, b, result] = row;
    expect(letter(known({ and: [operands[a as string] as Condition, operands[b as string] as Condition] }))).toBe(result);
  });

  it.each(["TTT", "TFT", "TUT", "FTT", "FFF", "FUU", "UTT", "UFU", "UUU"])("or: %s", (row) => {
    const [a, b, result] = row;
    expect(letter(known({ or: [operands[a as string] as Condition, operands[b as string] as Condition] }))).toBe(result);
  });

  it.each(["TF", "FT", "UU"])("not: %s", (row) => {
    expect(letter(known({ not: operands[row[0] as string] as Condition }))).toBe(row[1]);
  });

  it.each<[Condition, unknown]>([
    [{ eq: ["open", "yes"] }, "refused"],
    [{ in: ["other", ["yes"]] }, "dont_know"],
    [{ gte: ["nowhere", 3] }, "absent"],
    [{ includes: ["nowhere", "a"] }, "absent"],
    [{ includes: ["list", "a"] }, true],
    [{ gte: ["number", 4] }, false],
    [{ answered: "open" }, false],
    [{ answered: "yes" }, true],
    [{ missing: ["open", "refused"] }, true],
    [{ missing: ["open", "absent"] }, false],
    [{ not: { answered: "open" } }, true],
  ])("%o is %s", (condition, expected) => {
    expect(known(condition)).toBe(expected);
  });

  it("tells the kind of the first part that leaves it open", () => {
    expect(known({ and: [is("yes"), is("other"), is("open")] })).toBe("dont_know");
    expect(known({ or: [is("no"), is("open"), is("other")] })).toBe("refused");
  });
});

const key = fc.constantFrom("a", "b", "c");
const value = fc.constantFrom<string | number>("x", "y", 1, 2);
const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 4 },
    fc.record({ eq: fc.tuple(key, value) }),
    fc.record({ gt: fc.tuple(key, value) }),
    fc.record({ in: fc.tuple(key, fc.array(value)) }),
    fc.record({ answered: key }),
    fc.record({ missing: fc.tuple(key, fc.constantFrom(...missingKinds)) }),
    fc.record({ and: fc.array(tie("condition"), { maxLength: 3 }) }),
    fc.record({ or: fc.array(tie("condition"), { maxLength: 3 }) }),
    fc.record({ not: tie("condition") }),
  ) as fc.Arbitrary<Condition>,
}));

describe("beside evaluate", () => {
  it("agrees with it where nothing is missing", () => {
    fc.assert(
      fc.property(condition, fc.record({ a: value, b: value, c: value }), (each, given) => {
        const lookup = (name: string): unknown => given[name as "a"];
        expect(evaluateKnown(each, lookup)).toBe(evaluate(each, lookup));
      }),
    );
  });

  it("says true or false only where no answer could change that", () => {
    const maybe = fc.oneof(value, fc.constant("refused"));
    const hasMissing = (each: Condition): boolean => JSON.stringify(each).match(/"answered"|"missing"/) !== null;
    fc.assert(
      fc.property(
        condition,
        fc.record({ a: maybe, b: maybe, c: maybe }),
        fc.record({ a: value, b: value, c: value }),
        (each, given, told) => {
          fc.pre(!hasMissing(each));
          const held = evaluateKnown(each, (name) => given[name as "a"]);
          const filled = (name: string): unknown => (given[name as "a"] === "refused" ? told[name as "a"] : given[name as "a"]);
          if (typeof held === "boolean") expect(evaluate(each, filled)).toBe(held);
        },
      ),
    );
  });
});
