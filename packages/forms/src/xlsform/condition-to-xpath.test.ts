import type { Condition, Item, MissingKind } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { conditionToXPath, type FormScope } from "./condition-to-xpath.ts";

const answers = (...codes: string[]) => codes.map((code, index) => ({ code, number: index + 1 }));
const both: readonly MissingKind[] = ["refused", "dont_know"];
const fields: readonly Item[] = [
  { key: "agrees", type: "single", answers: answers("yes", "no") },
  { key: "works", type: "single", answers: answers("yes", "no"), missing: both },
  { key: "tools", type: "multiple", answers: answers("saw", "axe"), missing: ["refused"] },
  { key: "hours", type: "integer", missing: both },
  { key: "pay", type: "decimal" },
  { key: "since", type: "date" },
  { key: "month", type: "month" },
  { key: "town", type: "text" },
  { key: "why", type: "single", answers: answers("ill", "old"), missing: ["not_applicable"], relevance: { eq: ["works", "no"] } },
  { key: "deep", type: "integer", relevance: { eq: ["why", "ill"] } },
];
const items = new Map(fields.map((item) => [item.key, item]));
const xpath = (condition: Condition, scope: Partial<FormScope> = {}): string => conditionToXPath(condition, { items, ...scope });

describe("conditionToXPath", () => {
  const cases: readonly [title: string, condition: Condition, expected: string][] = [
    ["eq on a choice", { eq: ["works", "yes"] }, `\${works} = 'yes'`],
    ["eq on a text", { eq: ["town", "L'Aquila"] }, `\${town} = "L'Aquila"`],
    ["eq on a number", { eq: ["hours", 8] }, `(\${hours} != '' and \${hours} = 8)`],
    ["eq on a date", { eq: ["since", "2020-01-31"] }, `\${since} = '2020-01-31'`],
    ["in", { in: ["works", ["yes", "no"]] }, `(\${works} = 'yes' or \${works} = 'no')`],
    ["in on numbers", { in: ["hours", [1, 2]] }, `(\${hours} != '' and (\${hours} = 1 or \${hours} = 2))`],
    ["gt", { gt: ["pay", 0.5] }, `(\${pay} != '' and \${pay} > 0.5)`],
    ["gte", { gte: ["hours", -3] }, `(\${hours} != '' and \${hours} >= -3)`],
    ["lt on a date", { lt: ["since", "2020-01-31"] }, `(\${since} != '' and translate(\${since}, '-', '') < 20200131)`],
    ["lte on a month", { lte: ["month", "2020-01"] }, `(\${month} != '' and translate(\${month}, '-', '') <= 202001)`],
    ["includes", { includes: ["tools", "axe"] }, `selected(\${tools}, 'axe')`],
    ["answered, a choice", { answered: "works" }, `(\${works} != '' and \${works} != 'refused' and \${works} != 'dont_know')`],
    ["answered, a multiple choice", { answered: "tools" }, `(\${tools} != '' and not(selected(\${tools}, 'refused')))`],
    ["answered, a number", { answered: "hours" }, `\${hours} != ''`],
    ["missing, a choice", { missing: ["works", "refused"] }, `\${works} = 'refused'`],
    ["missing, a multiple choice", { missing: ["tools", "refused"] }, `selected(\${tools}, 'refused')`],
    ["missing, a number", { missing: ["hours", "dont_know"] }, `(\${hours} = '' and \${hours_missing} = 'dont_know')`],
    ["absent", { missing: ["works", "absent"] }, `\${works} = ''`],
    ["absent, a number", { missing: ["hours", "absent"] }, `(\${hours} = '' and \${hours_missing} = '')`],
    ["not", { not: { eq: ["works", "yes"] } }, `not(\${works} = 'yes')`],
    [
      "and, or, not together",
      { or: [{ and: [{ eq: ["works", "yes"] }, { eq: ["town", "x"] }] }, { not: { in: ["works", ["yes", "no"]] } }] },
      `((\${works} = 'yes' and \${town} = 'x') or not(\${works} = 'yes' or \${works} = 'no'))`,
    ],
  ];
  for (const [title, condition, expected] of cases) {
    it(`Prints ${title}.`, () => {
      expect(xpath(condition)).toBe(expected);
    });
  }

  it("A comparison holds only where its question is asked, and that one's in turn.", () => {
    expect(xpath({ eq: ["deep", 1] })).toBe(`((\${works} = 'no' and \${why} = 'ill') and (\${deep} != '' and \${deep} = 1))`);
    expect(xpath({ answered: "why" })).toBe(`(\${works} = 'no' and (\${why} != '' and \${why} != 'not_applicable'))`);
  });

  it("A question that is not relevant is not applicable; one that is can be chosen to be.", () => {
    expect(xpath({ missing: ["why", "not_applicable"] })).toBe(
      `(not(\${works} = 'no') or (\${works} = 'no' and \${why} = 'not_applicable'))`,
    );
    expect(xpath({ missing: ["why", "absent"] })).toBe(`(\${works} = 'no' and \${why} = '')`);
  });

  it("Without consent the items are blank, whatever a tool still holds of them.", () => {
    const unasked = { keys: new Set(["works", "why"]), where: { eq: ["agrees", "no"] } } as const;
    expect(xpath({ eq: ["works", "yes"] }, { unasked })).toBe(`(not(\${agrees} = 'no') and \${works} = 'yes')`);
    expect(xpath({ missing: ["works", "absent"] }, { unasked })).toBe(`(\${agrees} = 'no' or \${works} = '')`);
    expect(xpath({ eq: ["agrees", "yes"] }, { unasked })).toBe(`\${agrees} = 'yes'`);
  });

  describe("edge cases", () => {
    it("What can never be so in a form is false.", () => {
      const never: readonly Condition[] = [
        { missing: ["works", "not_asked"] },
        { missing: ["pay", "refused"] },
        { missing: ["works", "not_applicable"] },
        { eq: ["works", "refused"] },
        { eq: ["works", 1] },
        { gt: ["hours", "5"] },
        { eq: ["tools", "saw"] },
        { gt: ["tools", "saw"] },
        { includes: ["works", "yes"] },
        { in: ["works", []] },
        { or: [] },
        { and: [{ eq: ["works", "yes"] }, { or: [] }] },
      ];
      expect(never.map((condition) => xpath(condition))).toEqual(never.map(() => "false()"));
      expect(never.map((condition) => xpath({ not: condition }))).toEqual(never.map(() => "true()"));
      expect(xpath({ and: [] })).toBe("true()");
    });

    it("A value cannot leave its quotes.", () => {
      expect(xpath({ eq: ["town", "' or true() or '"] })).toBe(`\${town} = "' or true() or '"`);
      expect(xpath({ eq: ["town", `'"`] })).toBe(`\${town} = concat('', "'", '"')`);
      expect(xpath({ includes: ["tools", "x') or true("] })).toBe(`selected(\${tools}, "x') or true(")`);
    });

    it("A chain of conditions that grows beyond a form is refused, and fast.", () => {
      const chain = new Map(items);
      for (let link = 0; link < 60; link++) {
        const before = link === 0 ? "works" : `link_${link - 1}`;
        const relevance: Condition = { or: [{ eq: [before, "yes"] }, { not: { eq: [before, "no"] } }] };
        chain.set(`link_${link}`, { key: `link_${link}`, type: "single", answers: answers("yes", "no"), relevance });
      }
      const start = performance.now();
      expect(() => xpath({ answered: "link_59" }, { items: chain })).toThrow(/^when link_\d+ is asked takes more characters/);
      expect(performance.now() - start).toBeLessThan(5000);
    });

    it("What a form cannot say, and what makes no sense, is an error that says so.", () => {
      expect(() => xpath({ gt: ["town", "m"] })).toThrow("town");
      expect(() => xpath({ gt: ["works", "a"] })).toThrow("works");
      expect(() => xpath({ gt: ["since", "2020-01"] })).toThrow("since");
      expect(() => xpath({ eq: ["nobody", "yes"] })).toThrow('"nobody"');
      expect(() => xpath({ like: ["town", "m"] } as unknown as Condition)).toThrow('"like"');
      const circle = new Map(items).set("works", { ...(items.get("works") as Item), relevance: { eq: ["why", "ill"] } });
      expect(() => xpath({ eq: ["works", "yes"] }, { items: circle })).toThrow("circle");
    });
  });
});
