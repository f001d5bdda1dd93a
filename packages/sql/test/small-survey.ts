import type { Instrument, Labels, Scoring } from "@reintegration/model";

const yesNo = [
  { code: "yes", number: 1 },
  { code: "no", number: 2 },
];

/** An instrument with every kind of item and condition, small enough to be read as SQL. */
export const survey: Instrument = {
  id: "small-survey",
  version: "1.0.0",
  basis: "reconstructed",
  dimensions: ["home"],
  context: [
    { key: "person", type: "text", pattern: "^[A-Z][0-9]{1,4}$", maxLength: 5, required: true },
    { key: "visit_day", type: "date", notInFuture: true, missing: ["refused"] },
    { key: "left_month", type: "month" },
    { key: "paid_month", type: "month" },
    { key: "agreed", type: "single", answers: yesNo },
  ],
  items: [
    { key: "has_house", type: "single", answers: yesNo, required: true, missing: ["refused"] },
    { key: "rooms", type: "integer", minimum: 1, maximum: 20, missing: ["dont_know"], relevance: { eq: ["has_house", "yes"] } },
    { key: "rent", type: "decimal", minimum: 0 },
    {
      key: "animals",
      type: "multiple",
      answers: [
        { code: "goat", number: 1 },
        { code: "hen", number: 2 },
        { code: "none", number: 3, exclusive: true },
      ],
      missing: ["refused"],
      required: true,
    },
    { key: "milks_goat", type: "single", answers: yesNo, relevance: { and: [{ includes: ["animals", "goat"] }, { lt: ["rent", 100.5] }] } },
    { key: "remark", type: "text", sensitive: true },
  ],
  identifiedBy: ["person"],
  duplicates: [{ by: ["person", "visit_day"], when: { not: { eq: ["agreed", "no"] } } }],
  dateOrder: [
    ["left_month", "visit_day"],
    ["visit_day", "paid_month"],
  ],
  consentRefused: { eq: ["agreed", "no"] },
};

export const scoring: Scoring = {
  id: "small-scoring",
  version: "1.0.0",
  instrument: "small-survey@1.0.0",
  method: "weighted-mean/1",
  basis: "reconstructed",
  scale: 4,
  items: [
    { item: "has_house", values: { yes: 4, no: 0 } },
    { item: "animals", values: { goat: 4, hen: 2, none: 0 }, combine: "max" },
    { item: "milks_goat", values: { yes: 4, no: 1 } },
  ],
  dimensions: [
    { id: "home", weights: { has_house: 1 }, total: 1, minAnsweredShare: 0.5 },
    { id: "farm", weights: { animals: 2, milks_goat: 1 }, total: 3, minAnsweredShare: 0.5 },
  ],
  composite: { weights: { home: 1, farm: 2 } },
  cutoffs: [
    {
      id: "halves",
      appliesTo: ["composite"],
      bands: [
        { id: "low", from: 0, to: 0.5 },
        { id: "high", from: 0.5, to: 1 },
      ],
    },
  ],
};

/** Texts with everything that quoting can go wrong with. */
export const hostileTexts = [
  "'); DROP TABLE victims; --",
  "\\'); DROP TABLE victims; --",
  `a "quoted" word, and another; {braces} $\{env:HOME} $\{x}`,
  "line one\nline two\r\nline three\ttab",
  "/* no */ -- comment $1 ? :name",
  "كيف حالك؟ 👩🏾‍🌾 ẞ",
  "\\\\ \\n \\u0041 %_",
  "x".repeat(10_000),
];

export const labels: Labels = {
  language: "en",
  title: "A small survey",
  dimensions: { home: "Home" },
  digest: "custom",
  items: Object.fromEntries(
    survey.items.map(({ key, answers }, index) => [
      key,
      {
        text: hostileTexts[index] ?? key,
        ...(answers && { answers: Object.fromEntries(answers.map(({ code }, place) => [code, hostileTexts[place + 5] ?? code])) }),
      },
    ]),
  ),
};
