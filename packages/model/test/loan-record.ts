import type { RecordType } from "../src/index.ts";

const yesNo = [
  { code: "yes", number: 1 },
  { code: "no", number: 2 },
];

/** A made-up record: what a library lends, with every kind of field, and a list of books. */
export const loan: RecordType = {
  id: "book-loan",
  version: "1.0.0",
  basis: "reconstructed",
  identifiedBy: ["loan_id", "day_out"],
  dateOrder: [
    ["day_out", "day_back"],
    ["day_out", "book_back"],
  ],
  items: [
    { key: "loan_id", type: "text", pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$", maxLength: 64, required: true },
    { key: "reader_ref", type: "reference", to: "library-reader", required: true, missing: ["refused"] },
    { key: "day_out", type: "date", required: true, notInFuture: true },
    { key: "day_back", type: "date" },
    { key: "was_lent", type: "single", answers: yesNo, required: true },
    { key: "why_not", type: "text", relevance: { eq: ["was_lent", "no"] }, sensitive: true },
    { key: "fee_amount", type: "decimal", minimum: 0, currency: "fee_currency" },
    {
      key: "fee_currency",
      type: "single",
      answers: [
        { code: "EUR", number: 1 },
        { code: "XOF", number: 2 },
      ],
      relevance: { answered: "fee_amount" },
    },
    {
      key: "loan_topics",
      type: "multiple",
      answers: [
        { code: "sea", number: 1 },
        { code: "sky", number: 2 },
        { code: "none", number: 3, exclusive: true },
      ],
    },
    {
      key: "lent_books",
      type: "list",
      required: true,
      maxRows: 2,
      relevance: { eq: ["was_lent", "yes"] },
      items: [
        { key: "book_title", type: "text", required: true, sensitive: true },
        { key: "page_count", type: "integer", minimum: 1, maximum: 9999 },
        { key: "book_back", type: "date" },
        { key: "torn_pages", type: "integer", minimum: 0, relevance: { and: [{ gt: ["page_count", 10] }, { answered: "day_back" }] } },
        { key: "book_price", type: "decimal", minimum: 0, currency: "fee_currency" },
      ],
    },
  ],
};

/** A record of it that nothing is wrong with, with other fields: `undefined` takes one out. */
export function loanRecord(fields: Readonly<Record<string, unknown>> = {}): { record: string; fields: Record<string, unknown> } {
  const right = {
    loan_id: "L-1",
    reader_ref: "R-7",
    day_out: "2022-05-01",
    day_back: "2022-05-20",
    was_lent: "yes",
    loan_topics: ["sea", "sky"],
    lent_books: [{ book_title: "A", page_count: 300, torn_pages: 0 }, { book_title: "B" }],
  };
  const all = Object.entries({ ...right, ...fields }).filter(([, value]) => value !== undefined);
  return { record: "book-loan@1.0.0", fields: Object.fromEntries(all) };
}
