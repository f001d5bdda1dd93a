import { index, schema } from "./market-definitions.ts";

// A made-up record and workflow of a library, to be laid over the made-up standard of the market.

const basics = {
  version: "1.0.0",
  basis: "reconstructed",
  licence: "CC0-1.0",
  provenance: [{ source: "none", locator: "-", confidence: "reconstructed" }],
};
const idPattern = "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$";
const yesNo = [
  { code: "yes", number: 1, label: "Yes" },
  { code: "no", number: 2, label: "No" },
];

const reader = {
  $schema: schema("record", 3),
  id: "library-reader",
  title: "Reader",
  about: "Who borrows books.",
  ...basics,
  language: "en",
  missing: "no-answer@1.0.0",
  identifiedBy: ["reader_id"],
  dateOrder: [],
  items: [{ key: "reader_id", type: "text", text: "Number of the reader", pattern: idPattern, maxLength: 64, required: true }],
};

const loan = {
  $schema: schema("record", 3),
  id: "book-loan",
  title: "Loan",
  about: "What was lent to whom.",
  ...basics,
  language: "en",
  filledIn: true,
  missing: "no-answer@1.0.0",
  identifiedBy: ["loan_id", "day_out"],
  dateOrder: [["day_out", "book_back"]],
  items: [
    { key: "loan_id", type: "text", text: "Number of the loan", pattern: idPattern, maxLength: 64, required: true },
    { key: "reader_ref", type: "reference", text: "Whose loan is it?", to: "library-reader", required: true, missing: ["refused"] },
    { key: "day_out", type: "date", text: "Day of lending", notInFuture: true },
    { key: "was_lent", type: "single", text: "Was it lent?", answers: yesNo },
    { key: "fee_currency", type: "single", text: "Currency", answers: [{ code: "EUR", number: 1, label: "Euro" }] },
    {
      key: "lent_books",
      type: "list",
      text: "Books",
      relevance: { eq: ["was_lent", "yes"] },
      maxRows: 20,
      items: [
        { key: "book_title", type: "text", text: "Title of the book", maxLength: 100, sensitive: true },
        { key: "book_mood", type: "single", text: "What is it like?", codelist: "mood-3@1.0.0", relevance: { answered: "book_title" } },
        { key: "book_price", type: "decimal", text: "Price of the book", minimum: 0, currency: "fee_currency" },
        { key: "book_back", type: "date", text: "Day of return" },
      ],
    },
  ],
};

const desk = {
  $schema: schema("codelist", 3),
  id: "desk-roles",
  title: "Who sits at the desk",
  ...basics,
  answers: [
    { code: "clerk", number: 1, label: "Clerk" },
    { code: "head", number: 2, label: "Head of the library" },
  ],
  mappings: [
    {
      id: "old-desk",
      title: "The old desk",
      provenance: basics.provenance,
      entries: [
        { value: "C", label: "Clark", code: "clerk" },
        { value: "X", code: null, note: "Nobody knows." },
      ],
    },
  ],
};

const workflow = {
  $schema: schema("workflow", 3),
  id: "lending",
  title: "Lending",
  ...basics,
  language: "en",
  subject: "library-reader",
  roles: "desk-roles@1.0.0",
  facts: [
    { key: "is_lent", type: "single", text: "Is it lent?", answers: yesNo },
    { key: "why_ended", type: "single", text: "Why did it end?", answers: [{ code: "returned", number: 1, label: "It came back" }] },
  ],
  factSources: { is_lent: { record: "book-loan@1.0.0", field: "was_lent" } },
  events: [
    { id: "ask_book", title: "A reader asks" },
    { id: "lend_book", title: "A book is lent", description: "Over the desk." },
    { id: "end_loan", title: "The loan ends" },
  ],
  states: [
    { id: "asked_for", title: "Asked for", kind: "open" },
    { id: "lent_out", title: "Lent out", kind: "open", description: "Somebody reads it." },
    { id: "given_back", title: "Given back", kind: "closed" },
  ],
  transitions: [
    { event: "ask_book", from: [], to: "asked_for", roles: ["clerk"], provenance: basics.provenance },
    {
      event: "lend_book",
      from: ["asked_for"],
      to: "lent_out",
      guard: { eq: ["is_lent", "yes"] },
      evidence: [{ record: "book-loan@1.0.0", new: true, fields: ["day_out"], where: { eq: ["was_lent", "yes"] } }],
      roles: ["clerk", "head"],
      provenance: [{ source: "S1", locator: "p. 7", confidence: "adapted", note: "Ours is shorter." }],
    },
    {
      event: "end_loan",
      from: ["lent_out"],
      to: "given_back",
      guard: { answered: "why_ended" },
      roles: ["head"],
      provenance: basics.provenance,
    },
  ],
  gates: [],
  deadlines: [
    {
      id: "back_in_time",
      title: "Back in time",
      from: ["lend_book"],
      until: ["end_loan"],
      within: { months: 1, days: 14 },
      severity: "warning",
      provenance: basics.provenance,
    },
  ],
  closure: { reason: "why_ended", dropouts: [] },
  exclusive: [],
};

/** The files of the library, as edits of the files of the market. */
export const lendingFiles: Readonly<Record<string, object>> = JSON.parse(
  JSON.stringify({
    "records/library-reader/1.0.0.json": reader,
    "records/library-reader/index.json": index("library-reader", "record"),
    "records/book-loan/1.0.0.json": loan,
    "records/book-loan/index.json": index("book-loan", "record"),
    "codelists/desk-roles/1.0.0.json": desk,
    "codelists/desk-roles/index.json": index("desk-roles", "codelist"),
    "workflows/lending/1.0.0.json": workflow,
    "workflows/lending/index.json": index("lending", "workflow"),
  }),
) as Record<string, object>;

/** Where the parts of the library lie. */
export const lendingPaths = {
  loan: "records/book-loan/1.0.0.json",
  reader: "records/library-reader/1.0.0.json",
  desk: "codelists/desk-roles/1.0.0.json",
  workflow: "workflows/lending/1.0.0.json",
} as const;
