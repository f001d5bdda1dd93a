import { answerLookup, type Condition, evaluate, type Item, isAnswer, missingKindOf } from "@reintegration/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCell, anyCondition } from "../../test/random-instrument.ts";
import { printCondition } from "./print-condition.ts";

const answers = [
  { code: "c1", number: 1 },
  { code: "c2", number: 2 },
  { code: "c3", number: 3, exclusive: true as const },
];
const many = Array.from({ length: 30 }, (_, index) => ({ code: `c${index + 1}`, number: index + 1 }));
const types = ["single", "multiple", "integer", "decimal", "date", "month", "text"] as const;
const items: readonly Item[] = [
  ...types.map(
    (type): Item => ({ key: `any_${type}`, type, ...((type === "single" || type === "multiple") && { answers }), missing: ["refused"] }),
  ),
  { key: "one_of_many", type: "single", answers: many },
  ...types.map(
    (type): Item => ({
      key: `if_${type}`,
      type,
      ...((type === "single" || type === "multiple") && { answers }),
      relevance: { eq: ["any_single", "c1"] },
    }),
  ),
];
const x = (item: Item): string => `x${items.indexOf(item)}`;

/** Runs a printed condition on the cells of a response, given in the order of the items. */
function run(condition: Condition, cells: readonly unknown[]): unknown {
  const isRelevant = cells[0] === "c1";
  const names = items.flatMap((_, index) => [`x${index}`, `rx${index}`]);
  const withoutTypes = printCondition(condition, items, x).replaceAll(/ as (readonly unknown\[\]|unknown|number|string|Item)/g, "");
  return new Function("items", "isAnswer", "missingKindOf", ...names, `return ${withoutTypes};`)(
    items,
    isAnswer,
    missingKindOf,
    ...cells.flatMap((cell) => [cell, isRelevant]),
  );
}

const lookupIn = (cells: readonly unknown[]): ((key: string) => unknown) => {
  const byKey = new Map(items.map((item) => [item.key, item]));
  return answerLookup(byKey, (key) => cells[items.findIndex((item) => item.key === key)]);
};

describe("printCondition", () => {
  it("prints what evaluate gives, for any condition over items of every type and any cells", () => {
    const results = new Set<string>();
    fc.assert(
      fc.property(anyCondition(items), fc.tuple(...items.map(anyCell)), (condition, cells) => {
        const result = run(condition, cells);
        expect(result).toBe(evaluate(condition, lookupIn(cells)));
        results.add(`${Object.keys(condition)[0]} ${result}`);
      }),
      { numRuns: 4_000 },
    );
    // every operator was seen to hold and not to hold
    expect([...results].sort()).toEqual(
      ["and", "answered", "eq", "gt", "gte", "in", "includes", "lt", "lte", "missing", "not", "or"].flatMap((operator) => [
        `${operator} false`,
        `${operator} true`,
      ]),
    );
  });

  it.each([
    { condition: { eq: ["any_single", "c2"] }, printed: '(x0 as unknown) === "c2"' },
    { condition: { in: ["any_single", ["c1", "c2"]] }, printed: '((x0 as unknown) === "c1") || ((x0 as unknown) === "c2")' },
    { condition: { eq: ["if_integer", 3] }, printed: "(rx10) && ((x10 as unknown) === 3)" },
    { condition: { gt: ["any_integer", 3] }, printed: '(typeof x2 === "number") && ((x2 as unknown) as number) > 3' },
    { condition: { not: { answered: "any_multiple" } }, printed: "!(isAnswer(items[1] as Item, x1))" },
    { condition: { missing: ["if_text", "not_applicable"] }, printed: '(!rx14) || ((x14 as unknown) === "not_applicable")' },
  ] as readonly { condition: Condition; printed: string }[])("prints $condition as $printed", ({ condition, printed }) => {
    expect(printCondition(condition, items, x)).toBe(printed);
  });

  describe("edge cases", () => {
    it.each([
      { condition: { and: [] }, result: true },
      { condition: { or: [] }, result: false },
      { condition: { in: ["any_single", []] }, result: false },
      { condition: { answered: "nobody" }, result: false },
      { condition: { missing: ["nobody", "absent"] }, result: true },
      { condition: { missing: ["nobody", "refused"] }, result: false },
      { condition: { eq: ["any_text", "refused"] }, result: false },
      { condition: { lt: ["any_text", "z"] }, result: false },
    ] as readonly { condition: Condition; result: boolean }[])(
      "gives $result for $condition where every cell says refused",
      ({ condition, result }) => {
        const cells = items.map(() => "refused");
        expect(run(condition, cells)).toBe(result);
        expect(evaluate(condition, lookupIn(cells))).toBe(result);
      },
    );
  });
});
