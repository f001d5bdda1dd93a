import { lendingFiles } from "./lending.ts";
import { index, schema } from "./market-definitions.ts";

// Made-up indicators of a town, over its market and its library.

const basics = {
  version: "1.0.0",
  basis: "reconstructed",
  licence: "CC0-1.0",
  provenance: [{ source: "none", locator: "-", confidence: "reconstructed" }],
};

const units = {
  $schema: schema("codelist", 3),
  id: "town-units",
  title: "What the town counts in",
  ...basics,
  answers: [
    { code: "keepers", number: 1, label: "Stall keepers", ofPersons: true },
    { code: "readers", number: 2, label: "Readers", ofPersons: true },
    { code: "stalls", number: 3, label: "Stalls" },
  ],
};

const goals = {
  $schema: schema("codelist", 3),
  id: "town-goals",
  title: "Goals of the town",
  ...basics,
  basis: "sourced",
  provenance: [{ source: "S1", locator: "p. 1", confidence: "sourced" }],
  answers: [
    { code: "g_1", number: 1, label: "1.1 Number of happy bakers" },
    { code: "g_2", number: 2, label: "1.2 bis Share of happy keepers" },
  ],
};

const indicatorBasics = {
  ...basics,
  $schema: schema("indicator", 3),
  language: "en",
  rationale: "For the council.",
  level: "individual",
  result: "outcome",
  units: "town-units@1.0.0",
  direction: "higher_is_better",
  frequency: "Every market day.",
  verification: "Visits.",
  minimumCell: 10,
  mappings: [],
};

const happyKeepers = {
  ...indicatorBasics,
  id: "happy-keepers",
  title: "Happy keepers",
  statement: "Share of keepers who are happy",
  unit: "keepers",
  disaggregations: ["agreed"],
  mappings: [{ codelist: "town-goals@1.0.0", code: "g_2", relation: "close", provenance: basics.provenance }],
  measure: {
    kind: "share",
    source: { instrument: "market-day@1.0.0", scoring: "market-day-equal@1.0.0", cutoffs: "halves", date: "visit_date" },
    population: { words: "Keepers who were asked", where: { eq: ["agreed", "yes"] } },
    denominator: { words: "Keepers with a score", where: { answered: "composite_score" } },
    numerator: { words: "Keepers in the upper half", where: { eq: ["composite_band", "upper"] } },
  },
};

const helpersAtWork = {
  ...indicatorBasics,
  id: "helpers-at-work",
  title: "Helpers",
  statement: "Number of helpers at the stalls",
  unit: "stalls",
  disaggregations: [],
  minimumCell: 1,
  measure: {
    kind: "count",
    source: { instrument: "market-day@1.0.0", date: "visit_date" },
    population: { words: "Stalls that sell bread", where: { includes: ["wares", "bread"] } },
    sum: "helpers",
  },
};

const moodGain = {
  ...indicatorBasics,
  id: "mood-gain",
  title: "Gain in mood",
  statement: "Mean change of mood from rain to rent",
  unit: "keepers",
  disaggregations: [],
  measure: {
    kind: "change",
    source: { instrument: "market-day@1.0.0", date: "visit_date" },
    each: "stall_code",
    population: { words: "Keepers who were asked twice" },
    value: { codes: { key: "mood", values: { good: 2, fair: 1, bad: 0 } } },
    change: { round: "why_bad", from: "rain", to: "rent", give: "mean" },
  },
};

const loansInTime = {
  ...indicatorBasics,
  id: "loans-in-time",
  title: "Readers in time",
  statement: "Share of readers who came back in time",
  unit: "readers",
  disaggregations: ["was_lent"],
  measure: {
    kind: "share",
    source: { record: "book-loan@1.0.0", date: "day_out" },
    each: "reader_ref",
    population: { words: "Readers" },
    denominator: { words: "Readers who borrowed", where: { eq: ["was_lent", "yes"] } },
    numerator: {
      words: "Readers who came back within the time of the loan",
      source: { record: "book-loan@1.0.0", date: "day_out" },
      within: {
        from: { key: "day_out", pick: "first", where: { eq: ["was_lent", "yes"] } },
        to: { key: "day_out", pick: "last" },
        deadline: { workflow: "lending@1.0.0", id: "back_in_time" },
      },
    },
  },
};

const loanRate = {
  ...indicatorBasics,
  id: "loan-rate",
  title: "Loans in a month",
  statement: "Loans for each 30 days",
  unit: "readers",
  disaggregations: [],
  measure: {
    kind: "rate",
    source: { record: "book-loan@1.0.0" },
    each: "reader_ref",
    population: { words: "Readers" },
    numerator: { words: "Loans", where: { eq: ["was_lent", "yes"] } },
    exposure: { from: { key: "day_out", pick: "first" }, to: { key: "day_out", pick: "last" } },
    perDays: 30,
  },
};

const happyBakers = {
  ...indicatorBasics,
  id: "happy-bakers",
  title: "Happy bakers",
  statement: "Number of happy bakers",
  basis: "sourced",
  provenance: [{ source: "S1", locator: "p. 1", confidence: "sourced" }],
  unit: "keepers",
  disaggregations: [],
  mappings: [
    {
      codelist: "town-goals@1.0.0",
      code: "g_1",
      relation: "same",
      provenance: [{ source: "S1", locator: "p. 1", confidence: "sourced" }],
    },
  ],
  notComputable: "Nobody asks the bakers.",
};

const all = [happyKeepers, helpersAtWork, moodGain, loansInTime, loanRate, happyBakers];

/** The files of the library and of the indicators of the town, as edits of the files of the market; each call gives a copy. */
export function townFiles(): Record<string, unknown> {
  return JSON.parse(
    JSON.stringify({
      ...lendingFiles,
      "codelists/town-units/1.0.0.json": units,
      "codelists/town-units/index.json": index("town-units", "codelist"),
      "codelists/town-goals/1.0.0.json": goals,
      "codelists/town-goals/index.json": index("town-goals", "codelist"),
      ...Object.fromEntries(
        all.flatMap((indicator): [string, object][] => [
          [`indicators/${indicator.id}/1.0.0.json`, indicator],
          [`indicators/${indicator.id}/index.json`, index(indicator.id, "indicator")],
        ]),
      ),
    }),
  ) as Record<string, unknown>;
}

/** Where the indicators of the town lie. */
export const townPaths = {
  share: "indicators/happy-keepers/1.0.0.json",
  sum: "indicators/helpers-at-work/1.0.0.json",
  change: "indicators/mood-gain/1.0.0.json",
  deadline: "indicators/loans-in-time/1.0.0.json",
  rate: "indicators/loan-rate/1.0.0.json",
  published: "indicators/happy-bakers/1.0.0.json",
  units: "codelists/town-units/1.0.0.json",
} as const;
