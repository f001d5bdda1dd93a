import type { Condition, Item } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { smallSource } from "../../test/small-source.ts";
import { universeOf } from "./universe-of.ts";
import { wordsOf } from "./words-of.ts";

const [english, french] = smallSource.labels;
const byKey = new Map([...smallSource.instrument.context, ...smallSource.instrument.items].map((item) => [item.key, item]));
const of = (relevance: Condition | undefined, labels = english): string => {
  const item: Item = { key: "asked", type: "text", ...(relevance && { relevance }) };
  return universeOf(item, byKey, labels, wordsOf(labels.language));
};

describe("universeOf", () => {
  it("Says in words of whom a question is asked, with questions and answers as they are shown.", () => {
    expect(of({ eq: ["roof", "leaks"] })).toBe("Asked where “What is the roof like?” is “It leaks”.");
    expect(of({ eq: ["roof", "leaks"] }, french)).toBe("Posée lorsque « Comment est le toit ? » est « Il fuit ».");
    expect(of({ missing: ["fuels", "refused"] })).toBe("Asked where “What do you cook with?” is missing: Won't say.");
  });

  it("Brackets stand where they are needed.", () => {
    const gone: Condition = { eq: ["roof", "gone"] };
    expect(of({ and: [{ or: [gone, { answered: "balance" }] }, { not: { gt: ["children", 2] } }] })).toBe(
      "Asked where (“What is the roof like?” is “Gone” or “Balance” is answered) and not (“How many children live here?” is more than 2).",
    );
  });

  it("Without a relevance it is asked of everyone.", () => {
    expect(of(undefined)).toBe("Asked of everyone.");
  });

  describe("edge cases", () => {
    it("A language that codebooks do not speak gets English words, and Arabic its own.", () => {
      expect(wordsOf("prs").language).toBe("en");
      expect(wordsOf("ar-SY").language).toBe("ar");
    });

    it("A label that looks like a place to fill stays as it is.", () => {
      const labels = { ...english, items: { ...english.items, roof: { text: "{value} $& {item}", answers: { gone: "$1" } } } };
      expect(of({ eq: ["roof", "gone"] }, labels)).toBe("Asked where “{value} $& {item}” is “$1”.");
    });
  });
});
