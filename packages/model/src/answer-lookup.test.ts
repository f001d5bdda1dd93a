import { describe, expect, it } from "vitest";
import { answerLookup } from "./answer-lookup.ts";
import type { Item } from "./instrument.ts";

const yesNo = [
  { code: "yes", number: 1 },
  { code: "no", number: 2 },
];
const items: Item[] = [
  { key: "works", type: "single", answers: yesNo },
  { key: "hired", type: "single", answers: yesNo, relevance: { eq: ["works", "yes"] } },
  { key: "paid", type: "single", answers: yesNo, relevance: { eq: ["hired", "yes"] } },
  { key: "tools", type: "multiple", answers: [{ code: "saw", number: 1 }] },
  { key: "hours", type: "integer" },
];
const look = (cells: Record<string, unknown>) => answerLookup(new Map(items.map((item) => [item.key, item])), (key) => cells[key]);

describe("answerLookup", () => {
  it("gives an answer as the response holds it", () => {
    const lookup = look({ works: "yes", tools: ["saw"], hours: 8 });
    expect([lookup("works"), lookup("tools"), lookup("hours")]).toEqual(["yes", ["saw"], 8]);
  });

  it("takes an irrelevant item for not applicable whatever it holds, also at second hand", () => {
    const lookup = look({ works: "no", hired: "yes", paid: "yes" });
    expect([lookup("hired"), lookup("paid")]).toEqual(["not_applicable", "not_applicable"]);
  });

  it("keeps the kind of a missing answer", () => {
    expect(look({ works: "refused" })("works")).toBe("refused");
  });

  describe("edge cases", () => {
    it("takes what is no answer of its item for absent", () => {
      const lookup = look({ works: "maybe", tools: ["saw", "axe"], hours: "8" });
      expect([lookup("works"), lookup("tools"), lookup("hours")]).toEqual([undefined, undefined, undefined]);
    });

    it("takes a key that no item has for absent", () => {
      expect(look({ stranger: "yes" })("stranger")).toBeUndefined();
    });
  });
});
