import type { Instrument, Labels, Scoring } from "@reintegration/model";
import type { CodebookSource } from "../src/index.ts";

const yesNo = [
  { code: "yes", number: 1 },
  { code: "no", number: 2 },
];

const instrument: Instrument = {
  id: "test-shelter",
  version: "1.2.0",
  basis: "adapted",
  status: "draft",
  digest: "0".repeat(64),
  dimensions: ["shelter", "people"],
  context: [{ key: "household", type: "text", pattern: "^H[0-9]{3}$", maxLength: 4, required: true }],
  items: [
    {
      key: "roof",
      type: "single",
      dimension: "shelter",
      answers: [
        { code: "whole", number: 1 },
        { code: "leaks", number: 2 },
        { code: "gone", number: 4 },
      ],
      missing: ["refused", "dont_know"],
      required: true,
    },
    {
      key: "fuels",
      type: "multiple",
      dimension: "shelter",
      answers: [
        { code: "wood", number: 1 },
        { code: "gas", number: 2 },
        { code: "none", number: 3, exclusive: true },
      ],
      missing: ["refused"],
    },
    { key: "children", type: "integer", dimension: "people", minimum: 0, maximum: 30, missing: ["refused"] },
    {
      key: "all_in_school",
      type: "single",
      dimension: "people",
      answers: yesNo,
      relevance: { and: [{ gt: ["children", 0] }, { not: { eq: ["roof", "gone"] } }] },
      missing: ["not_applicable"],
    },
    { key: "moved_in", type: "date" },
    { key: "balance", type: "decimal", minimum: -100 },
  ],
  identifiedBy: ["household"],
  duplicates: [],
  dateOrder: [],
};

const scoring: Scoring = {
  id: "test-shelter-weights",
  version: "1.0.0",
  instrument: "test-shelter@1.2.0",
  method: "weighted-mean/1",
  basis: "reconstructed",
  status: "draft",
  digest: "1".repeat(64),
  scale: 4,
  items: [
    { item: "roof", values: { whole: 4, leaks: 2, gone: 0 } },
    { item: "fuels", values: { wood: 1, gas: 4, none: 0 }, combine: "max" },
    { item: "all_in_school", values: { yes: 4, no: 0 } },
  ],
  dimensions: [
    { id: "shelter", weights: { roof: 3, fuels: 1 }, total: 4, minAnsweredShare: 0.5 },
    { id: "people", weights: { all_in_school: 1 }, total: 1, minAnsweredShare: 0.5 },
  ],
  composite: { weights: { shelter: 2, people: 1 }, minScoredShare: 0.6 },
  cutoffs: [
    {
      id: "thirds",
      appliesTo: ["composite"],
      bands: [
        { id: "low", from: 0, to: 0.33 },
        { id: "middle", from: 0.33, to: 0.66 },
        { id: "high", from: 0.66, to: 1 },
      ],
    },
  ],
};

const english: Labels = {
  language: "en",
  title: "Shelter & people",
  dimensions: { shelter: "Shelter", people: "People" },
  digest: "custom",
  items: {
    household: { text: "Household" },
    roof: { text: "What is the roof like?", hint: "Look up.", answers: { whole: "Whole", leaks: "It leaks", gone: "Gone" } },
    fuels: { text: "What do you cook with?", answers: { wood: "Wood", gas: "Gas", none: "Nothing" }, missing: { refused: "Won't say" } },
    children: { text: "How many children live here?" },
    all_in_school: {
      text: "Do all go to school?",
      answers: { yes: "Yes", no: "No" },
      missing: { not_applicable: "None of that age" },
    },
    moved_in: { text: "Moved in on" },
    balance: { text: "Balance" },
  },
};

const french: Labels = {
  ...english,
  language: "fr",
  title: "Abri et personnes",
  dimensions: { shelter: "Abri", people: "Personnes" },
  items: {
    household: { text: "Ménage" },
    roof: { text: "Comment est le toit ?", hint: "Levez les yeux.", answers: { whole: "Entier", leaks: "Il fuit", gone: "Disparu" } },
    fuels: { text: "Avec quoi cuisinez-vous ?", answers: { wood: "Bois", gas: "Gaz", none: "Rien" } },
    children: { text: "Combien d’enfants vivent ici ?" },
    all_in_school: { text: "Vont-ils tous à l’école ?", answers: { yes: "Oui", no: "Non" } },
    moved_in: { text: "Emménagé le" },
    balance: { text: "Solde" },
  },
};

/** A small survey with an item of each kind, two languages, unequal weights and a cut-off set: what golden texts are made of. */
export const smallSource: CodebookSource = { instrument, labels: [english, french], scoring, cutoffs: "thirds" };
