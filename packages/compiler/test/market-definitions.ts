// The definitions of a small made-up standard about a market. The tests of the rules edit them.

const basics = {
  version: "1.0.0",
  basis: "reconstructed",
  licence: "CC0-1.0",
  provenance: [{ source: "none", locator: "-", confidence: "reconstructed" }],
};
export const schema = (kind: string, depth: number): string => `${"../".repeat(depth + 2)}schemas/meta/1/${kind}.schema.json`;
export const index = (id: string, kind: string): object => ({
  $schema: schema("index", 3),
  id,
  kind,
  versions: { "1.0.0": { status: "draft" } },
});

export const missingKinds = {
  $schema: schema("codelist", 3),
  id: "no-answer",
  title: "No answer",
  ...basics,
  answers: [
    { code: "not_asked", number: 251, label: "Was not asked" },
    { code: "not_applicable", number: 252, label: "Does not apply" },
    { code: "refused", number: 253, label: "Would not say" },
    { code: "dont_know", number: 254, label: "Does not know" },
    { code: "absent", number: 255, label: "Left blank" },
  ],
};

export const moods = {
  $schema: schema("codelist", 3),
  id: "mood-3",
  title: "Mood in three steps",
  ...basics,
  ordered: true,
  answers: [
    { code: "good", number: 1, label: "Good" },
    { code: "fair", number: 2, label: "Fair" },
    { code: "bad", number: 3, label: "Bad" },
  ],
};

const yesNo = [
  { code: "yes", number: 1, label: "Yes" },
  { code: "no", number: 2, label: "No" },
];

export const instrument = {
  $schema: schema("instrument", 3),
  id: "market-day",
  title: "A day at the market",
  ...basics,
  language: "en",
  respondent: "A stall keeper.",
  schedule: "In the evening.",
  dimensions: [
    { id: "stall", title: "Stall", description: "What stands on the table." },
    { id: "keeper", title: "Keeper" },
  ],
  missing: "no-answer@1.0.0",
  identifiedBy: ["stall_code", "visit_date"],
  duplicates: [{ by: ["stall_code", "visit_date"], when: { eq: ["agreed", "yes"] } }],
  dateOrder: [["opened", "visit_date"]],
  consentRefused: { eq: ["agreed", "no"] },
  context: [
    { key: "stall_code", type: "text", text: "Number of the stall", pattern: "^[A-Z][0-9]{1,3}$", maxLength: 4, required: true },
    { key: "visit_date", type: "date", text: "Day of the visit", notInFuture: true, required: true },
    { key: "opened", type: "month", text: "Month in which the stall opened", missing: ["dont_know"] },
    { key: "agreed", type: "single", text: "May we ask you?", answers: yesNo, required: true },
  ],
  items: [
    {
      key: "wares",
      dimension: "stall",
      type: "multiple",
      text: "What do you sell?",
      hint: "Several answers are possible.",
      answers: [
        { code: "fruit", number: 1, label: "Fruit" },
        { code: "bread", number: 2, label: "Bread" },
        { code: "nothing", number: 3, label: "Nothing", exclusive: true },
      ],
      required: true,
      missing: ["refused"],
    },
    {
      key: "helpers",
      dimension: "stall",
      type: "integer",
      text: "How many people help you?",
      minimum: 0,
      maximum: 50,
      missing: ["refused"],
    },
    {
      key: "price",
      dimension: "stall",
      type: "decimal",
      text: "What does a loaf cost?",
      minimum: 0,
      maximum: 99.5,
      relevance: { includes: ["wares", "bread"] },
    },
    {
      key: "mood",
      dimension: "keeper",
      type: "single",
      text: "How is your mood?",
      codelist: "mood-3@1.0.0",
      required: true,
      missing: ["refused", "not_applicable"],
      missingLabels: { not_applicable: "Nobody is there" },
    },
    {
      key: "why_bad",
      dimension: "keeper",
      type: "single",
      text: "Why is it bad?",
      answers: [
        { code: "rain", number: 1, label: "It rains" },
        { code: "rent", number: 2, label: "The rent is too high" },
      ],
      relevance: { eq: ["mood", "bad"] },
    },
    { key: "remarks", dimension: "keeper", type: "text", text: "Anything else?", maxLength: 200, sensitive: true },
  ],
};

export const scoring = {
  $schema: schema("scoring", 3),
  id: "market-day-equal",
  title: "Equal weights",
  ...basics,
  instrument: "market-day@1.0.0",
  method: "weighted-mean/1",
  scale: 2,
  items: [
    { item: "wares", values: { fruit: 1, bread: 2, nothing: 0 }, combine: "max" },
    { item: "mood", values: { good: 2, fair: 1, bad: 0 } },
  ],
  dimensions: [
    { id: "stall", title: "Stall", weights: { wares: 1 }, total: 1, minAnsweredShare: 0.5 },
    { id: "keeper", title: "Keeper", weights: { mood: 3 }, total: 3, minAnsweredShare: 0.5 },
  ],
  composite: { title: "All in all", weights: { stall: 1, keeper: 1 } },
  cutoffs: [
    {
      id: "halves",
      title: "Halves",
      appliesTo: ["composite"],
      bands: [
        { id: "lower", title: "Lower", from: 0, to: 0.5 },
        { id: "upper", title: "Upper", from: 0.5, to: 1 },
      ],
      provenance: basics.provenance,
    },
  ],
};
