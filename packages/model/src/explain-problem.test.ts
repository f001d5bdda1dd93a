import { describe, expect, it } from "vitest";
import { explainProblem } from "./explain-problem.ts";
import type { Labels } from "./labels.ts";
import { messages as ar } from "./messages/ar.ts";
import { messages as en } from "./messages/en.ts";
import { messages as es } from "./messages/es.ts";
import { messages as fr } from "./messages/fr.ts";
import { errorAt, warningAt } from "./problem.ts";
import { type RuleId, rules } from "./rules.ts";

const labels: Labels = {
  language: "en",
  title: "Visits",
  dimensions: {},
  items: { works: { text: "Do you work?" }, day: { text: "Day" }, left: { text: "Day of leaving" } },
  digest: "",
};
const placeholders = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();

describe("explainProblem", () => {
  it("names the question with its key, the value and what to do", () => {
    const problem = errorAt("unknown-code", "/answers/works", { item: "works", value: "maybe", known: ["yes", "no"] });
    expect(explainProblem(problem, en, labels)).toEqual({
      message: "Do you work? (works): “maybe” is not one of the answers.",
      fix: "Use one of: yes, no.",
    });
  });

  it("puts what was expected into the user's language", () => {
    const problem = errorAt("wrong-type", "/answers/works", { item: "works", value: 1, expected: "codes" });
    expect(explainProblem(problem, en, labels).fix).toBe("Give a list of codes.");
    expect(explainProblem(problem, fr, labels).fix).toContain("une liste de codes");
  });

  it("names both questions of a pair", () => {
    const problem = warningAt("dates-out-of-order", "/context/day", {
      item: "day",
      value: "2022-06",
      other: "left",
      otherValue: "2022-05-17",
    });
    expect(explainProblem(problem, en, labels).message).toBe("Day (day) (2022-06) lies after Day of leaving (left) (2022-05-17).");
  });

  it.each(Object.keys(rules) as RuleId[])("says %s in four languages with the same parameters", (rule) => {
    for (const messages of [fr, es, ar]) {
      expect(placeholders(messages[rule].message)).toEqual(placeholders(en[rule].message));
      expect(placeholders(messages[rule].fix)).toEqual(placeholders(en[rule].fix));
    }
    expect(new Set([en, fr, es, ar].map((messages) => messages[rule].message)).size).toBe(4);
  });

  describe("edge cases", () => {
    it("shows a hostile value on one line of at most 80 characters", () => {
      const { message } = explainProblem(
        errorAt("unknown-code", "/answers/works", { item: "works", value: `a\nb{item}${"x".repeat(5_000)}`, known: [] }),
        en,
        labels,
      );
      expect(message).not.toContain("\n");
      expect(message.length).toBeLessThan(160);
      expect(message).toContain("a b{item}xxx");
    });

    it("falls back to the key where there is no label", () => {
      expect(explainProblem(warningAt("required-unanswered", "", { item: "constructor" }), en, labels).message).toBe(
        "constructor is not answered.",
      );
    });
  });
});
