import type { Item, ItemLabels, Labels, RecordType } from "@reintegration/model";

const yesNo: Item["answers"] = [
  { code: "yes", number: 1 },
  { code: "no", number: 2 },
];
const coins: Item["answers"] = [
  { code: "XTS", number: 1 },
  { code: "XXX", number: 2 },
];

/** What no record of the standard has: conditions between rows and what is around them, a currency for all rows, a list that does not apply. */
export const market: RecordType = {
  id: "market-day",
  version: "1.0.0",
  basis: "reconstructed",
  identifiedBy: ["market_id"],
  dateOrder: [["sold_on", "closed_on"]],
  items: [
    { key: "market_id", type: "text", required: true },
    { key: "is_open", type: "single", answers: yesNo },
    { key: "coin", type: "single", answers: coins },
    {
      key: "stalls",
      type: "list",
      maxRows: 3,
      relevance: { eq: ["is_open", "yes"] },
      items: [
        {
          key: "ware",
          type: "multiple",
          answers: [
            { code: "fruit", number: 1 },
            { code: "fish", number: 2 },
          ],
          missing: ["refused"],
        },
        { key: "ripe", type: "single", answers: yesNo, relevance: { includes: ["ware", "fruit"] } },
        { key: "price", type: "decimal", currency: "coin", missing: ["dont_know"], relevance: { includes: ["ware", "fruit"] } },
        { key: "sold_on", type: "date" },
        { key: "pitch", type: "reference", to: "pitch", required: true },
      ],
    },
    { key: "closed_on", type: "date", notInFuture: true },
    { key: "why_empty", type: "text", relevance: { not: { answered: "stalls" } } },
    { key: "best_ware", type: "text", relevance: { answered: "stalls" } },
  ],
};

const label = ({ key, answers = [], missing = [] }: Item): ItemLabels => ({
  text: `The ${key}?`,
  answers: Object.fromEntries(answers.map(({ code }) => [code, code])),
  missing: Object.fromEntries(missing.map((kind) => [kind, kind])),
});

/** Its texts are made of its keys. */
export const marketLabels: Labels = {
  language: "en",
  title: "Market day",
  dimensions: {},
  digest: "0".repeat(64),
  items: Object.fromEntries(
    market.items.flatMap((item): [string, ItemLabels][] =>
      item.type === "list"
        ? [[item.key, { text: `The ${item.key}` }], ...item.items.map((inner): [string, ItemLabels] => [inner.key, label(inner as Item)])]
        : [[item.key, label(item as Item)]],
    ),
  ),
};
