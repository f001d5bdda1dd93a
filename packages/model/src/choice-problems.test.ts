import { describe, expect, it } from "vitest";
import { choiceProblems, isForeignMissingMark } from "./choice-problems.ts";
import type { Item } from "./instrument.ts";

const single: Item = {
  key: "works",
  type: "single",
  answers: [
    { code: "yes", number: 1 },
    { code: "no", number: 2 },
  ],
  missing: ["refused"],
};
const multiple: Item = {
  key: "tools",
  type: "multiple",
  answers: [
    { code: "saw", number: 1 },
    { code: "axe", number: 2 },
    { code: "none", number: 3, exclusive: true },
  ],
  missing: ["refused"],
};
const rulesOf = (item: Item, cell: unknown): string[] => choiceProblems(item, "/answers/x", cell).map(({ rule }) => rule);

describe("choiceProblems", () => {
  it.each([
    { cell: "yes" },
    { cell: "refused" },
    { cell: "not_asked" },
    { cell: null },
    { cell: "" },
    { cell: undefined },
    { cell: "absent" },
  ])("finds nothing wrong with $cell in a single choice", ({ cell }) => {
    expect(rulesOf(single, cell)).toEqual([]);
  });

  it.each([
    { cell: "Yes", rule: "unknown-code" },
    { cell: "-99", rule: "foreign-missing-mark" },
    { cell: "dont_know", rule: "missing-kind-not-offered" },
    { cell: "not_applicable", rule: "missing-kind-not-offered" },
    { cell: 1, rule: "wrong-type" },
    { cell: ["yes"], rule: "wrong-type" },
  ])("finds $rule at $cell in a single choice", ({ cell, rule }) => {
    expect(rulesOf(single, cell)).toEqual([rule]);
  });

  it("allows not applicable where a relevance can make it so", () => {
    expect(rulesOf({ ...single, relevance: { eq: ["other", "yes"] } }, "not_applicable")).toEqual([]);
  });

  it.each([{ cell: ["saw"] }, { cell: ["axe", "saw"] }, { cell: ["none"] }, { cell: "refused" }, { cell: [] }])(
    "finds nothing wrong with $cell in a multiple choice",
    ({ cell }) => {
      expect(rulesOf(multiple, cell)).toEqual([]);
    },
  );

  it.each([
    { cell: ["none", "saw"], rules: ["exclusive-choice"] },
    { cell: ["saw", "saw"], rules: ["duplicate-choice"] },
    { cell: ["saw", "drill"], rules: ["unknown-code"] },
    { cell: ["refused"], rules: ["unknown-code"] },
    { cell: "saw", rules: ["wrong-type"] },
    { cell: "saw axe", rules: ["wrong-type"] },
    { cell: "-99", rules: ["foreign-missing-mark"] },
    { cell: ["saw", 1], rules: ["wrong-type"] },
    { cell: ["none", "none", "drill"], rules: ["unknown-code", "duplicate-choice", "exclusive-choice"] },
  ])("finds $rules at $cell in a multiple choice", ({ cell, rules }) => {
    expect(rulesOf(multiple, cell)).toEqual(rules);
  });

  it("names the item, the value and the codes it may be", () => {
    expect(choiceProblems(single, "/answers/works", "maybe")).toEqual([
      {
        rule: "unknown-code",
        severity: "error",
        path: "/answers/works",
        params: { item: "works", value: "maybe", known: ["yes", "no", "not_asked", "refused"] },
      },
    ]);
  });
});

describe("isForeignMissingMark", () => {
  it.each(["NA", "n/a", "#N/A", "-99", "999", " null ", "-", "."])("knows %s as another tool's mark", (mark) => {
    expect(isForeignMissingMark(mark)).toBe(true);
  });

  it.each(["no", "none_of_these", "5", "-2", "nana", "yes"])("does not take %s for one", (text) => {
    expect(isForeignMissingMark(text)).toBe(false);
  });
});
