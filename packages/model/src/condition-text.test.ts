import { describe, expect, it } from "vitest";
import type { Condition } from "./condition.ts";
import { conditionText } from "./condition-text.ts";
import type { ItemLabels } from "./labels.ts";
import { messages as en } from "./messages/en.ts";
import { messages as fr } from "./messages/fr.ts";

const labels: Readonly<Record<string, ItemLabels>> = {
  size: { text: "Size", answers: { s: "Small", l: "Large" }, missing: { refused: "Not said" } },
  age: { text: "Age" },
};
const said = (condition: Condition, messages = en): string => conditionText(condition, (key) => labels[key], messages.terms);

describe("conditionText", () => {
  it.each<[Condition, string]>([
    [{ eq: ["size", "s"] }, "Size = Small"],
    [{ not: { eq: ["size", "s"] } }, "Size ≠ Small"],
    [{ in: ["size", ["s", "l"]] }, "Size = Small or Large"],
    [{ includes: ["size", "l"] }, "Size = Large"],
    [{ not: { includes: ["size", "l"] } }, "Size ≠ Large"],
    [{ gt: ["age", 3] }, "Age > 3"],
    [{ gte: ["age", 3] }, "Age ≥ 3"],
    [{ lt: ["age", 3] }, "Age < 3"],
    [{ lte: ["age", 3] }, "Age ≤ 3"],
    [{ answered: "age" }, "Age: answered"],
    [{ missing: ["size", "refused"] }, "Size = Not said"],
    [{ not: { answered: "age" } }, "not (Age: answered)"],
    [{ and: [{ or: [{ lt: ["age", 1] }, { gt: ["age", 9] }] }, { eq: ["size", "s"] }] }, "(Age < 1 or Age > 9) and Size = Small"],
  ])("words %o", (condition, text) => {
    expect(said(condition)).toBe(text);
  });

  it("speaks the user's language", () => {
    expect(said({ or: [{ answered: "age" }, { eq: ["size", "l"] }] }, fr)).toBe("Age: avec une réponse ou Size = Large");
  });

  describe("edge cases", () => {
    it("shows keys and codes that have no label as they are", () => {
      expect(said({ eq: ["constructor", "toString"] })).toBe("constructor = toString");
      expect(said({ missing: ["age", "dont_know"] })).toBe("Age = dont_know");
    });
  });
});
