import type { Indicator, Instrument, Item, Measure, RecordType, Scoring } from "@reintegration/model";

// An invented lending library: nothing of the standard.

const codes = (...all: string[]) => all.map((code, index) => ({ code, number: index + 1 }));
const branch: Item = { key: "shelf_branch", type: "single", answers: codes("north", "south"), missing: ["refused", "dont_know"] };
const reader = { key: "reader_no", type: "reference", to: "reader" } as const;

/** A book that was lent to a reader. */
export const loan: RecordType = {
  id: "book-loan",
  version: "1.0.0",
  basis: "reconstructed",
  identifiedBy: ["loan_no", "reader_no"],
  dateOrder: [],
  items: [
    { key: "loan_no", type: "text", required: true },
    reader,
    { key: "lent_on", type: "date" },
    { key: "back_on", type: "date" },
    branch,
    { key: "spine", type: "single", answers: codes("whole", "torn"), missing: ["refused", "dont_know"] },
    { key: "tear_length", type: "integer", relevance: { eq: ["spine", "torn"] }, minimum: 1 },
    { key: "pages_read", type: "integer" },
    { key: "pages", type: "integer" },
  ],
};

/** What is known of a reader; a later card corrects an earlier one. */
export const card: RecordType = {
  id: "reader-card",
  version: "1.0.0",
  basis: "reconstructed",
  identifiedBy: ["card_no"],
  dateOrder: [],
  items: [
    { key: "card_no", type: "text", required: true },
    reader,
    { key: "made_on", type: "date" },
    { key: "age_class", type: "single", answers: codes("young", "old"), missing: ["refused"] },
  ],
};

/** A visit to the reading room. */
export const visit: RecordType = {
  id: "room-visit",
  version: "1.0.0",
  basis: "reconstructed",
  identifiedBy: ["visit_no"],
  dateOrder: [],
  items: [
    { key: "visit_no", type: "text", required: true },
    reader,
    { key: "came_on", type: "date" },
    { key: "people_along", type: "decimal" },
    { key: "noise", type: "single", answers: codes("quiet", "loud"), missing: ["refused", "dont_know"] },
  ],
};

/** Two questions to readers, in two waves. */
export const habits: Instrument = {
  id: "reading-habits",
  version: "1.0.0",
  basis: "reconstructed",
  dimensions: ["joy"],
  identifiedBy: ["reader_no", "wave"],
  duplicates: [{ by: ["reader_no", "wave"] }],
  dateOrder: [],
  context: [
    { key: "reader_no", type: "text" },
    { key: "wave", type: "single", answers: codes("first", "second") },
    { key: "asked_on", type: "date" },
    branch,
    { key: "tilt", type: "decimal" },
    { key: "layer", type: "text" },
  ],
  items: [
    { key: "likes_reading", type: "single", dimension: "joy", answers: codes("yes", "no"), missing: ["refused", "dont_know"] },
    { key: "laughs", type: "single", dimension: "joy", answers: codes("often", "never"), missing: ["refused"] },
  ],
};

/** The mean of the two questions, each 0 or 1. */
export const joy: Scoring = {
  id: "reading-joy",
  version: "1.0.0",
  instrument: "reading-habits@1.0.0",
  method: "weighted-mean/1",
  basis: "reconstructed",
  scale: 4,
  items: [
    { item: "likes_reading", values: { yes: 4, no: 0 } },
    { item: "laughs", values: { often: 4, never: 0 } },
  ],
  dimensions: [{ id: "joy", weights: { likes_reading: 1, laughs: 1 }, total: 2, minAnsweredShare: 0.5 }],
  composite: { weights: { joy: 1 } },
  cutoffs: [
    {
      id: "halves",
      appliesTo: ["composite"],
      bands: [
        { id: "gloomy", from: 0, to: 0.5 },
        { id: "merry", from: 0.5, to: 1 },
      ],
    },
  ],
};

/** An indicator of the library, of groups as small as one unless said. */
export function libraryIndicator(measure: Measure, changed: Partial<Indicator> = {}): Indicator {
  return {
    id: "library-figure",
    version: "1.0.0",
    basis: "reconstructed",
    level: "individual",
    result: "output",
    unit: "readers",
    direction: "none",
    disaggregations: ["shelf_branch", "age_class", "noise", "spine"],
    minimumCell: 1,
    measure,
    records: [loan, card, visit],
    instruments: [habits],
    scorings: [joy],
    ...changed,
  };
}

type Fields = Readonly<Record<string, unknown>>;

let next = 0;
const numbered = (): string => `n${next++}`;

export const aLoan = (fields: Fields) => ({ record: "book-loan@1.0.0", fields: { loan_no: numbered(), ...fields } });
export const aCard = (fields: Fields) => ({ record: "reader-card@1.0.0", fields: { card_no: numbered(), ...fields } });
export const aVisit = (fields: Fields) => ({ record: "room-visit@1.0.0", fields: { visit_no: numbered(), ...fields } });

/** An interview; what is no answer stands in its context. */
export function anInterview({ likes_reading, laughs, ...context }: Fields) {
  return {
    instrument: "reading-habits@1.0.0",
    context: { reader_no: numbered(), wave: "first", ...context },
    answers: { ...(likes_reading !== undefined && { likes_reading }), ...(laughs !== undefined && { laughs }) },
  };
}
