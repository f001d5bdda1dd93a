import type { Instrument } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { checkScoring } from "./check-scoring.ts";

const yesNo = [
  { code: "yes", number: 1 },
  { code: "no", number: 2 },
];
const instrument: Instrument = {
  id: "mini",
  version: "1.0.0",
  basis: "reconstructed",
  dimensions: ["money"],
  context: [{ key: "who", type: "single", answers: yesNo }],
  items: [
    { key: "work", type: "single", dimension: "money", answers: yesNo },
    {
      key: "crops",
      type: "multiple",
      dimension: "money",
      answers: [
        { code: "maize", number: 1 },
        { code: "none", number: 2, exclusive: true },
      ],
    },
    { key: "age", type: "integer", dimension: "money" },
  ],
  identifiedBy: ["who"],
  duplicates: [],
  dateOrder: [],
};

const provenance = [{ source: "none", locator: "-", confidence: "reconstructed" }];
const right = () => ({
  id: "mine",
  version: "1.0.0",
  title: "Mine",
  basis: "reconstructed",
  licence: "CC0-1.0",
  provenance,
  instrument: "mini@1.0.0",
  method: "weighted-mean/1",
  scale: 4,
  items: [
    { item: "work", values: { yes: 4, no: 0 } },
    { item: "crops", values: { maize: 4, none: 0 }, combine: "max" },
  ],
  dimensions: [{ id: "money", title: "Money", weights: { work: 700, crops: 300 }, total: 1000, minAnsweredShare: 0.5 }],
  composite: { title: "Composite", weights: { money: 1 } },
  cutoffs: [
    {
      id: "halves",
      title: "Halves",
      appliesTo: ["composite", "money"],
      bands: [
        { id: "low", title: "Low", from: 0, to: 0.5 },
        { id: "high", title: "High", from: 0.5, to: 1 },
      ],
      provenance,
    },
  ],
});

type Scoring = ReturnType<typeof right>;

/** What is wrong after one change, as `path kind`. */
function after(change: (scoring: Scoring) => void): string[] {
  const scoring = right();
  change(scoring);
  return checkScoring(scoring, [instrument]).map(({ path, kind }) => `${path} ${kind}`);
}

describe("checkScoring", () => {
  it("A scoring that fits its instrument has no fault.", () => {
    expect(after(() => undefined)).toEqual([]);
  });

  const faults: readonly [title: string, change: (scoring: Scoring) => unknown, found: string[]][] = [
    [
      "A question that is not there is named.",
      (s) => Object.assign(s.items[0] as object, { item: "job" }),
      ["/items/0/item not-a-choice", "/dimensions/0/weights weight-without-values"],
    ],
    [
      "A question without a list of answers cannot be scored.",
      (s) => Object.assign(s.items[0] as object, { item: "age" }),
      ["/items/0/item not-a-choice", "/dimensions/0/weights weight-without-values"],
    ],
    [
      "A context field cannot be scored.",
      (s) => Object.assign(s.items[0] as object, { item: "who" }),
      ["/items/0/item not-a-choice", "/dimensions/0/weights weight-without-values"],
    ],
    [
      "Each answer needs a value.",
      (s) => Object.assign(s.items[0] as object, { values: { yes: 4 } }),
      ["/items/0/values answer-without-value"],
    ],
    [
      "A value for an answer that is not there is a slip.",
      (s) => Object.assign(s.items[0]?.values as object, { maybe: 2 }),
      ["/items/0/values unknown-answer"],
    ],
    [
      "A value above the scale is wrong.",
      (s) => Object.assign(s.items[0]?.values as object, { yes: 5 }),
      ["/items/0/values/yes value-range"],
    ],
    [
      "A fraction is no value: weights and values are whole numbers.",
      (s) => Object.assign(s.items[0]?.values as object, { yes: 0.5 }),
      ["/items/0/values/yes shape"],
    ],
    [
      "A multiple choice says how its choices combine.",
      (s) => Reflect.deleteProperty(s.items[1] as object, "combine"),
      ["/items/1 combine-needed"],
    ],
    ["A question may stand only once.", (s) => s.items.push({ item: "work", values: { yes: 4, no: 0 } }), ["/items/2/item twice"]],
    [
      "Values without a weight would be left out silently.",
      (s) => Object.assign(s.dimensions[0] as object, { weights: { work: 1000 } }),
      ["/items/1 values-without-weight"],
    ],
    [
      "Weights must add up to the total that is declared.",
      (s) => Object.assign(s.dimensions[0] as object, { total: 999 }),
      ["/dimensions/0/total total"],
    ],
    [
      "A dimension cannot be called composite.",
      (s) => Object.assign(s.dimensions[0] as object, { id: "composite" }),
      ["/dimensions/0/id reserved", "/composite/weights unknown-dimension", "/cutoffs/0/appliesTo unknown-dimension"],
    ],
    ["The composite needs some weight.", (s) => Object.assign(s.composite, { weights: { money: 0 } }), ["/composite/weights no-weight"]],
    ["Bands may leave no gap.", (s) => Object.assign(s.cutoffs[0]?.bands[1] as object, { from: 0.6 }), ["/cutoffs/0/bands bands"]],
    ["Bands begin at 0 and end at 1.", (s) => Object.assign(s.cutoffs[0]?.bands[1] as object, { to: 0.9 }), ["/cutoffs/0/bands bands"]],
    ["A survey that is not known is named.", (s) => Object.assign(s, { instrument: "other@1.0.0" }), ["/instrument unknown-instrument"]],
    [
      "A misspelt property is found, and not ignored.",
      (s) => Object.assign(s, { minAnsweredShare: 1 }),
      ["/minAnsweredShare unknown-property"],
    ],
    [
      "All faults of shape are found at once.",
      (s) => Object.assign(s, { id: "My Weights", scale: 0, items: [], cutoffs: {} }),
      ["/id shape", "/scale shape", "/items shape", "/cutoffs shape"],
    ],
    ["What is missing is named.", (s) => Reflect.deleteProperty(s, "provenance"), ["/provenance missing"]],
  ];
  for (const [title, change, found] of faults) it(title, () => expect(after(change)).toEqual(found));

  describe("edge cases", () => {
    it("Anything that is no object is one fault.", () => {
      for (const value of [null, 3, "x", []]) expect(checkScoring(value, [instrument])).toMatchObject([{ path: "", kind: "shape" }]);
    });

    it("A scoring without cut-off sets is whole.", () => {
      expect(after((scoring) => Object.assign(scoring, { cutoffs: [] }))).toEqual([]);
    });
  });
});
