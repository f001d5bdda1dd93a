import type { Instrument, Item, Scoring } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { type CodebookSource, toCsvw, toDdi, toFhirQuestionnaire, toFrictionless, toR, toSpss, toStata } from "../src/index.ts";
import { smallSource } from "./small-source.ts";

const makers = { toR, toSpss, toStata, toDdi, toFrictionless, toCsvw, toFhirQuestionnaire };
const scoring = smallSource.scoring as Scoring;
const instrument = smallSource.instrument as Instrument;
const withItem = (item: Item): CodebookSource => ({ ...smallSource, instrument: { ...instrument, items: [...instrument.items, item] } });

describe("what cannot stand in a script", () => {
  const refused: readonly [what: string, source: CodebookSource, named: string][] = [
    ["an id that ends a comment", { ...smallSource, instrument: { ...instrument, id: "a */ b" } }, "a */ b"],
    ["a version with a line end", { ...smallSource, instrument: { ...instrument, version: "1.2.0\nEXECUTE" } }, "1.2.0"],
    ["a digest that is none", { ...smallSource, instrument: { ...instrument, digest: "'; x" } }, "'; x"],
    ["a key with a command", withItem({ key: "x. ERASE FILE='a'", type: "text" }), "ERASE"],
    ["a key of 33 characters", withItem({ key: "a".repeat(33), type: "text" }), "aaa"],
    ["a key twice", withItem({ key: "roof", type: "text" }), "roof"],
    ["a code with a quotation mark", withItem({ key: "x", type: "single", answers: [{ code: "a'b", number: 1 }] }), "a'b"],
    ["a code that is a missing kind", withItem({ key: "x", type: "single", answers: [{ code: "refused", number: 1 }] }), "refused"],
    [
      "a number twice",
      withItem({
        key: "x",
        type: "single",
        answers: [
          { code: "a", number: 1 },
          { code: "b", number: 1 },
        ],
      }),
      "number 1",
    ],
    ["a bound that is no number", withItem({ key: "x", type: "decimal", minimum: Number.NaN }), "bound"],
    ["a language with markup", { ...smallSource, labels: [{ ...smallSource.labels[0], language: 'en">' }] }, 'en\\">'],
    ["a dimension with a space", { ...smallSource, instrument: { ...instrument, dimensions: ["a b"] } }, "a b"],
    ["a scoring of another survey", { ...smallSource, scoring: { ...scoring, instrument: "other@1.0.0" } }, "other@1.0.0"],
    ["a weight that is no integer", { ...smallSource, scoring: { ...scoring, composite: { weights: { shelter: 0.5 } } } }, "0.5"],
    ["an answer without a value", { ...smallSource, scoring: { ...scoring, items: [{ item: "roof", values: { whole: 4 } }] } }, "leaks"],
    ["a weight without values", { ...smallSource, scoring: { ...scoring, items: scoring.items.slice(0, 2) } }, "all_in_school"],
    ["a cut-off set that is not there", { ...smallSource, cutoffs: "others" }, "others"],
  ];
  for (const [what, source, named] of refused) {
    it(`Every format refuses ${what}, and names it.`, () => {
      for (const make of Object.values(makers)) expect(() => make(source)).toThrow(named);
    });
  }

  it("All that is wrong is named at once.", () => {
    const source = { ...smallSource, instrument: { ...instrument, id: "A B", dimensions: ["c d"] } };
    expect(() => toR(source)).toThrow(/A B.*c d/);
  });

  it("Stata refuses to compare with a text that it would read as a macro: a look-alike would not be equal.", () => {
    const source = withItem({ key: "x", type: "single", answers: [{ code: "a", number: 1 }], relevance: { eq: ["household", "$x"] } });
    const weighed: Scoring = {
      ...scoring,
      items: [...scoring.items, { item: "x", values: { a: 4 } }],
      dimensions: scoring.dimensions.map((each) => ({ ...each, weights: { ...each.weights, x: 1 } })),
    };
    expect(() => toStata({ ...source, scoring: weighed })).toThrow("$x");
    expect(() => toR({ ...source, scoring: weighed })).not.toThrow();
  });

  it("A relevance that depends on itself is refused where scores are computed.", () => {
    const items = instrument.items.map((item) => (item.key === "roof" ? { ...item, relevance: { answered: "all_in_school" } } : item));
    expect(() => toR({ ...smallSource, instrument: { ...instrument, items } })).toThrow(/all_in_school → roof|roof → all_in_school/);
  });
});
