import type { Instrument } from "@reintegration/model";

const answers = [
  { code: "yes", number: 1 },
  { code: "no", number: 2 },
];
const towns = Array.from({ length: 40 }, (_, index) => ({ code: `t${index}`, number: index + 1 }));

/** Every type of item, every operator, relevance on earlier and later items and at second hand. */
export const rich: Instrument = {
  id: "rich",
  version: "1.0.0",
  basis: "reconstructed",
  dimensions: ["all"],
  identifiedBy: ["code"],
  duplicates: [],
  dateOrder: [
    ["born", "visited"],
    ["visited", "left"],
  ],
  consentRefused: { or: [{ eq: ["agreed", "no"] }, { missing: ["agreed", "refused"] }] },
  tooYoung: { in: ["town", ["t1", "t2", "t3"]] },
  context: [
    { key: "code", type: "text", pattern: "^[A-Z][0-9]{1,3}$", maxLength: 4, required: true },
    { key: "agreed", type: "single", answers, required: true, missing: ["refused"] },
    { key: "born", type: "month", notInFuture: true, missing: ["dont_know"] },
    { key: "visited", type: "date", notInFuture: true, required: true },
    { key: "town", type: "single", answers: towns },
    {
      key: "left",
      type: "date",
      relevance: { and: [{ gte: ["visited", "2022-06-01"] }, { lt: ["born", "2022-06"] }] },
      missing: ["refused"],
    },
  ],
  items: [
    { key: "class", type: "single", answers, relevance: { eq: ["await", "yes"] }, required: true },
    { key: "await", type: "single", answers, relevance: { answered: "tools" } },
    {
      key: "tools",
      type: "multiple",
      answers: [...answers, { code: "none", number: 3, exclusive: true }],
      required: true,
      missing: ["refused", "not_applicable"],
    },
    { key: "hours", type: "integer", minimum: 0, maximum: 168, missing: ["refused"], relevance: { includes: ["tools", "yes"] } },
    { key: "wage", type: "decimal", minimum: 0, relevance: { and: [{ gt: ["hours", 0] }, { lte: ["hours", 60] }] } },
    {
      key: "reason",
      type: "text",
      maxLength: 20,
      relevance: { or: [{ missing: ["hours", "refused"] }, { not: { in: ["town", ["t1", "t2", "t39"]] } }] },
      missing: ["not_applicable"],
    },
    {
      key: "note",
      type: "text",
      sensitive: true,
      relevance: { and: [{ eq: ["code", "A1"] }, { eq: ["code", "B2"] }, { answered: "town" }] },
    },
    {
      key: "sums",
      type: "integer",
      required: true,
      relevance: { or: [{ eq: ["wage", 0.5] }, { missing: ["wage", "not_applicable"] }, { missing: ["wage", "absent"] }] },
    },
  ],
};
