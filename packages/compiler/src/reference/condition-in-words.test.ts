import type { Condition, ItemDefinition } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { type ConditionTexts, conditionInWords } from "./condition-in-words.ts";

const items: readonly ItemDefinition[] = [
  { key: "mood", type: "single", text: "How is it?" },
  { key: "wares", type: "multiple", text: "What do you sell?" },
  { key: "people", type: "integer", text: "How many?" },
  { key: "day", type: "date", text: "Which day?" },
];
const labels: Readonly<Record<string, string>> = { good: "Good", bad: "Bad", bread: "Bread", refused: "Would not say" };
const texts: ConditionTexts = { item: (key) => items.find((item) => item.key === key), label: (_, code) => labels[code] ?? code };

describe("conditionInWords", () => {
  it.each([
    { condition: { eq: ["mood", "bad"] }, words: "“How is it?” is “Bad”" },
    { condition: { in: ["mood", ["bad", "good"]] }, words: "“How is it?” is “Bad” or “Good”" },
    { condition: { includes: ["wares", "bread"] }, words: "“What do you sell?” includes “Bread”" },
    { condition: { answered: "wares" }, words: "“What do you sell?” is answered" },
    { condition: { missing: ["mood", "refused"] }, words: "“How is it?” is “Would not say”" },
    { condition: { eq: ["people", 3] }, words: "“How many?” is 3" },
    { condition: { gt: ["people", 3] }, words: "“How many?” is more than 3" },
    { condition: { gte: ["people", 3] }, words: "“How many?” is at least 3" },
    { condition: { lt: ["people", 3] }, words: "“How many?” is less than 3" },
    { condition: { lte: ["people", 3] }, words: "“How many?” is at most 3" },
    { condition: { gt: ["day", "2022-05-17"] }, words: "“Which day?” is after “2022-05-17”" },
    { condition: { gte: ["day", "2022-05-17"] }, words: "“Which day?” is not before “2022-05-17”" },
    { condition: { lt: ["day", "2022-05-17"] }, words: "“Which day?” is before “2022-05-17”" },
    { condition: { lte: ["day", "2022-05-17"] }, words: "“Which day?” is not after “2022-05-17”" },
    { condition: { not: { answered: "day" } }, words: "not (“Which day?” is answered)" },
    {
      condition: { and: [{ answered: "day" }, { or: [{ eq: ["mood", "bad"] }, { eq: ["mood", "good"] }] }] },
      words: "(“Which day?” is answered) and ((“How is it?” is “Bad”) or (“How is it?” is “Good”))",
    },
    { condition: { and: [{ or: [{ answered: "day" }] }] }, words: "“Which day?” is answered" },
  ] as readonly { condition: Condition; words: string }[])("says $words", ({ condition, words }) => {
    expect(conditionInWords(condition, texts)).toBe(words);
  });
});
