import type { Answer, Labels, RecordType, Workflow, WorkflowLabels } from "@reintegration/model";

const codes = (...list: readonly string[]): Answer[] => list.map((code, place) => ({ code, number: place + 1 }));
const version = { version: "1.0.0", basis: "reconstructed", dateOrder: [] } as const;

const card: RecordType = {
  ...version,
  id: "library-card",
  identifiedBy: ["card_ref"],
  items: [
    { key: "card_ref", type: "text" },
    { key: "card_uses", type: "multiple", answers: codes("lending", "reminders") },
    { key: "card_signed", type: "single", answers: codes("yes", "no") },
    { key: "card_signed_on", type: "date" },
  ],
};
const look: RecordType = {
  ...version,
  id: "book-check",
  identifiedBy: ["check_ref"],
  items: [
    { key: "check_ref", type: "text" },
    { key: "book_intact", type: "single", answers: codes("yes", "no") },
  ],
};

/** An invented procedure that has everything a workflow can have: the loan of a book. */
export const bookLoan: Workflow = {
  id: "book-loan",
  version: "1.0.0",
  basis: "reconstructed",
  subject: "loan",
  roles: ["reader", "librarian", "director"],
  facts: [
    { key: "reader_age", type: "integer", minimum: 0, maximum: 120 },
    { key: "loan_ending", type: "single", answers: codes("brought_back", "lost_book", "no_longer_wanted") },
  ],
  factSources: {},
  consent: { record: "library-card@1.0.0", purposes: "card_uses", given: { eq: ["card_signed", "yes"] }, date: "card_signed_on" },
  events: ["ask", "talk", "renew_wish", "lend", "remind", "extend", "bring_back", "end", "ask_again"],
  states: [
    { id: "wished", kind: "open" },
    { id: "ready", kind: "open" },
    { id: "lent", kind: "open" },
    { id: "overdue", kind: "open" },
    { id: "returned", kind: "closed" },
    { id: "given_up", kind: "closed" },
  ],
  transitions: [
    { event: "ask", from: [], to: "wished", roles: ["reader", "librarian"] },
    { event: "talk", from: ["wished", "ready", "lent", "overdue"], roles: ["librarian"] },
    { event: "renew_wish", from: ["wished", "ready"], to: "ready", roles: ["reader"] },
    {
      ...{ event: "lend", from: ["ready"], to: "lent", roles: ["librarian"], consent: "lending", assistance: true },
      guard: { gte: ["reader_age", 12] },
      evidence: [{ record: "book-check@1.0.0", new: true, fields: ["book_intact"], where: { eq: ["book_intact", "yes"] } }],
    },
    {
      ...{ event: "lend", from: ["ready"], to: "lent", roles: ["director"], consent: "lending", assistance: true },
      guard: { not: { gte: ["reader_age", 12] } },
    },
    { event: "remind", from: ["lent"], to: "overdue", roles: ["librarian"], consent: "reminders" },
    { event: "extend", from: ["lent", "overdue"], roles: ["librarian", "director"] },
    {
      ...{ event: "bring_back", from: ["lent", "overdue"], to: "returned", roles: ["librarian"] },
      guard: { eq: ["loan_ending", "brought_back"] },
      evidence: [{ record: "library-card@1.0.0" }],
    },
    {
      ...{ event: "end", from: ["wished", "ready", "lent", "overdue"], to: "given_up", roles: ["reader", "director"] },
      guard: { in: ["loan_ending", ["lost_book", "no_longer_wanted"]] },
    },
    { event: "ask_again", from: ["returned", "given_up"], to: "wished", roles: ["reader"] },
  ],
  gates: [
    {
      id: "young_readers",
      when: { lt: ["reader_age", 12] },
      events: ["lend"],
      evidence: [{ record: "library-card@1.0.0", where: { eq: ["card_signed", "yes"] } }],
    },
  ],
  deadlines: [
    { id: "answer_soon", from: ["ask", "ask_again"], until: ["talk"], within: { days: 2 }, severity: "warning" },
    { id: "back_in_time", from: ["lend"], until: ["bring_back", "remind"], within: { months: 1, days: 3 }, severity: "error" },
    { id: "soon_extended", from: ["lend"], until: ["remind"], within: { weeks: 1 }, when: { lt: ["reader_age", 12] }, severity: "error" },
  ],
  closure: { reason: "loan_ending", dropouts: ["no_longer_wanted"] },
  exclusive: [],
  records: [card, look],
};

const labelsOf = (title: string, items: Readonly<Record<string, string>>): Labels => ({
  language: "en",
  title,
  dimensions: {},
  items: Object.fromEntries(Object.entries(items).map(([key, text]) => [key, { text, answers: { yes: "Yes", no: "No" } }])),
  digest: "",
});

/** Its texts; those of some parts are missing. */
export const bookLabels: WorkflowLabels = {
  language: "en",
  title: "Loan of a book",
  states: {
    wished: { title: "Wished for" },
    ready: { title: "Ready" },
    lent: { title: "Lent" },
    overdue: { title: "Overdue" },
    returned: { title: "Returned" },
  },
  events: {
    ask: { title: "Ask for a book", description: "A reader says which book it is." },
    talk: { title: "Talk to the reader" },
    renew_wish: { title: "Renew the wish" },
    lend: { title: "Lend the book" },
    remind: { title: "Remind the reader" },
    extend: { title: "Extend the loan" },
    bring_back: { title: "Take the book back" },
    end: { title: "End the loan" },
  },
  roles: { reader: "Reader", librarian: "Librarian", director: "Director" },
  purposes: { lending: "Lending books", reminders: "Sending reminders" },
  gates: { young_readers: "Children bring a card" },
  deadlines: { answer_soon: "Quick answer", back_in_time: "Back in time", soon_extended: "Children are reminded early" },
  facts: {
    reader_age: { text: "How old is the reader?" },
    loan_ending: { text: "How did it end?", answers: { brought_back: "Brought back", lost_book: "Lost" } },
  },
  records: {
    "library-card@1.0.0": labelsOf("Library card", { card_signed: "Is it signed?" }),
    "book-check@1.0.0": labelsOf("Check of the book", { book_intact: "Is it intact?" }),
  },
  digest: "",
};
