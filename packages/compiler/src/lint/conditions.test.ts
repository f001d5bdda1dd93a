import type { Condition } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { tell } from "../../test/lint-market.ts";
import { marketFiles, paths } from "../../test/market.ts";
import { parseSources } from "../sources.ts";
import { conditions } from "./conditions.ts";

const { instrument } = paths;
const at = (place: string): string => `${instrument}#${place}`;
/** What is said against a condition as the relevance of the last item. */
const told = (relevance: unknown): string[] =>
  tell(conditions, { [at("/items/5/relevance")]: relevance }).map((line) => line.replace(`${instrument}#/items/5/relevance`, ""));

describe("conditions", () => {
  const legal: readonly Condition[] = [
    { eq: ["mood", "bad"] },
    { in: ["mood", ["bad", "fair"]] },
    { eq: ["helpers", 3] },
    { in: ["price", [0.5, 1]] },
    { gt: ["helpers", 0] },
    { lte: ["price", 1.25] },
    { gte: ["visit_date", "2024-02-29"] },
    { lt: ["opened", "2024-12"] },
    { eq: ["stall_code", "A1"] },
    { includes: ["wares", "bread"] },
    { answered: "wares" },
    { missing: ["price", "absent"] },
    { not: { and: [{ answered: "helpers" }, { or: [{ eq: ["agreed", "no"] }] }] } },
  ];
  it.each(legal.map((condition) => ({ condition })))("finds nothing wrong with $condition", ({ condition }) => {
    expect(told(condition)).toEqual([]);
  });

  it.each([
    { condition: { eq: ["weather", "bad"] }, message: "/eq/0 — there is no item or context field “weather”" },
    { condition: { answered: "weather" }, message: "/answered — there is no item or context field “weather”" },
    { condition: { eq: [3, "bad"] }, message: "/eq/0 — there is no item or context field “3”" },
    { condition: { eq: ["mood", "sad"] }, message: '/eq/1 — "sad" is not an answer of “mood”' },
    { condition: { eq: ["mood", "refused"] }, message: '/eq/1 — "refused" is not an answer of “mood”' },
    { condition: { eq: ["mood", 1] }, message: "/eq/1 — 1 is not an answer of “mood”" },
    { condition: { in: ["mood", "bad"] }, message: "/in/1 — `in` needs a list of values" },
    { condition: { in: ["mood", []] }, message: "/in/1 — `in` needs a list of values" },
    { condition: { in: ["mood", ["bad", "sad"]] }, message: '/in/1/1 — "sad" is not an answer of “mood”' },
    { condition: { gt: ["mood", "bad"] }, message: "/gt/0 — gt does not compare an item of type single" },
    { condition: { eq: ["wares", "bread"] }, message: "/eq/0 — eq does not compare an item of type multiple" },
    { condition: { includes: ["mood", "bad"] }, message: "/includes/0 — includes does not compare an item of type single" },
    { condition: { includes: ["wares", "cheese"] }, message: '/includes/1 — "cheese" is not an answer of “wares”' },
    { condition: { lt: ["stall_code", "B"] }, message: "/lt/0 — lt does not compare an item of type text" },
    { condition: { gt: ["helpers", "0"] }, message: '/gt/1 — "0" is not an integer' },
    { condition: { gt: ["helpers", 0.5] }, message: "/gt/1 — 0.5 is not an integer" },
    { condition: { gt: ["price", "0"] }, message: '/gt/1 — "0" is not a number' },
    { condition: { gt: ["visit_date", "2023-02-29"] }, message: '/gt/1 — "2023-02-29" is not a date' },
    { condition: { gt: ["visit_date", "2023-02"] }, message: '/gt/1 — "2023-02" is not a date' },
    { condition: { gt: ["opened", "2023-02-01"] }, message: '/gt/1 — "2023-02-01" is not a month' },
    { condition: { eq: ["stall_code", 7] }, message: "/eq/1 — 7 is not a text" },
    { condition: { eq: ["stall_code", "refused"] }, message: '/eq/1 — "refused" is not a text' },
    { condition: { missing: ["mood", "unknown"] }, message: "/missing/1 — “unknown” is no kind of missing answer" },
    {
      condition: { and: [{ answered: "mood" }, { not: { or: [{ answered: "day" }] } }] },
      message: "/and/1/not/or/0/answered — there is no item or context field “day”",
    },
  ])("finds what is wrong with $condition", ({ condition, message }) => {
    expect(told(condition)).toEqual([message]);
  });

  it("says which operator to use instead", () => {
    const mend = (relevance: unknown): string | undefined => {
      const files = marketFiles({ [at("/items/5/relevance")]: relevance });
      return conditions({ files, sources: parseSources(files), frozen: {}, sourceKeys: new Set() })[0]?.mend;
    };
    expect(mend({ eq: ["wares", "bread"] })).toBe("use `includes`");
    expect(mend({ gt: ["mood", "bad"] })).toBe("use an operator for single items; gt is for integer, decimal, date, month");
  });

  it("looks at the conditions of duplicates and consent as well", () => {
    expect(
      tell(conditions, { [at("/duplicates/0/when")]: { eq: ["agreed", "maybe"] }, [at("/consentRefused")]: { answered: "consent" } }),
    ).toEqual([
      `${instrument}#/duplicates/0/when/eq/1 — "maybe" is not an answer of “agreed”`,
      `${instrument}#/consentRefused/answered — there is no item or context field “consent”`,
    ]);
  });

  it("finds an item that decides over itself, at first or second hand", () => {
    expect(told({ answered: "remarks" })).toEqual([" — whether “remarks” is asked depends on itself: remarks → remarks"]);
    expect(tell(conditions, { [at("/items/3/relevance")]: { eq: ["why_bad", "rain"] } })).toEqual([
      `${instrument}#/items/3/relevance — whether “mood” is asked depends on itself: mood → why_bad → mood`,
      `${instrument}#/items/4/relevance — whether “why_bad” is asked depends on itself: why_bad → mood → why_bad`,
    ]);
  });

  describe("edge cases", () => {
    it("allows a relevance that names an item with a relevance, or a later item", () => {
      expect(tell(conditions, { [at("/items/0/relevance")]: { eq: ["why_bad", "rain"] } })).toEqual([]);
    });

    it("does not call an item part of a circle that it only leads into", () => {
      expect(
        tell(conditions, { [at("/items/3/relevance")]: { eq: ["why_bad", "rain"] }, [at("/items/5/relevance")]: { eq: ["mood", "bad"] } }),
      ).toHaveLength(2);
    });
  });
});
