import type { ScoredInstrument, Scoring } from "@reintegration/model";
import type { UncheckedResponse } from "../src/index.ts";

/** A survey small enough to score by hand: skip logic, a multiple choice, a question that may not apply, unequal weights. */
export const instrument = {
  id: "household",
  version: "1.0.0",
  basis: "reconstructed",
  context: [
    {
      key: "visit",
      type: "single",
      answers: [
        { code: "first", number: 1 },
        { code: "second", number: 2 },
      ],
    },
  ],
  items: [
    {
      key: "works",
      type: "single",
      answers: [
        { code: "yes", number: 1 },
        { code: "no", number: 2 },
      ],
      missing: ["refused"],
    },
    {
      key: "job",
      type: "single",
      answers: [
        { code: "good", number: 3 },
        { code: "fair", number: 5 },
        { code: "poor", number: 250 },
      ],
      missing: ["refused", "dont_know"],
      relevance: { eq: ["works", "yes"] },
    },
    {
      key: "goods",
      type: "multiple",
      answers: [
        { code: "land", number: 1 },
        { code: "animals", number: 2 },
        { code: "tools", number: 14 },
        { code: "none", number: 15, exclusive: true },
      ],
      missing: ["refused"],
    },
    {
      key: "school",
      type: "single",
      answers: [
        { code: "all", number: 1 },
        { code: "some", number: 2 },
        { code: "none", number: 3 },
      ],
      missing: ["not_applicable"],
    },
    {
      key: "friends",
      type: "single",
      answers: [
        { code: "many", number: 1 },
        { code: "few", number: 2 },
      ],
    },
    { key: "age", type: "integer" },
  ],
} as const satisfies ScoredInstrument;

/** Livelihood weighs works 2, job 3, goods 5; life weighs school 1, friends 1, and half as much in the composite. */
export const scoring = {
  id: "household-weights",
  version: "2.1.0",
  instrument: "household@1.0.0",
  method: "weighted-mean/1",
  basis: "reconstructed",
  scale: 4,
  items: [
    { item: "works", values: { yes: 4, no: 0 } },
    { item: "job", values: { good: 4, fair: 2, poor: 0 } },
    { item: "goods", values: { land: 4, animals: 3, tools: 1, none: 0 }, combine: "max" },
    { item: "school", values: { all: 4, some: 2, none: 0 } },
    { item: "friends", values: { many: 4, few: 1 } },
  ],
  dimensions: [
    { id: "livelihood", weights: { works: 2, job: 3, goods: 5 }, total: 10, minAnsweredShare: 0.5 },
    { id: "life", weights: { school: 1, friends: 1 }, total: 2, minAnsweredShare: 0.5 },
  ],
  composite: { weights: { livelihood: 2, life: 1 } },
  cutoffs: [
    {
      id: "halves",
      appliesTo: ["composite"],
      bands: [
        { id: "low", from: 0, to: 0.5 },
        { id: "high", from: 0.5, to: 1 },
      ],
    },
    {
      id: "parts",
      appliesTo: ["life"],
      bands: [
        { id: "low", from: 0, to: 0.4 },
        { id: "high", from: 0.4, to: 1 },
      ],
    },
  ],
} as const satisfies Scoring;

/** A response to it. */
export const respond = (answers: unknown, context: unknown = {}): UncheckedResponse => ({
  instrument: "household@1.0.0",
  context,
  answers,
});

/** Everything answered: livelihood (2*4 + 3*2 + 5*3) / (4*10) = 29/40, life (1*2 + 1*1) / (4*2) = 3/8. */
export const answered = { works: "yes", job: "fair", goods: ["tools", "animals"], school: "some", friends: "few" } as const;
