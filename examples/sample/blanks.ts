import type { Instrument } from "@reintegration/model";
import type { Interview } from "./interview.ts";

/** Cells that are blank although the question applied: rule `required-unanswered`, once for each. */
export interface Blank {
  readonly row: number;
  readonly keys: readonly string[];
}

/** Single cells, skipped by the enumerator. */
export const singleBlanks: readonly Blank[] = [
  { row: 9, keys: ["food_reduced"] },
  { row: 20, keys: ["education_access"] },
  { row: 41, keys: ["return_month"] },
  { row: 63, keys: ["discrimination", "physical_safety"] },
  { row: 105, keys: ["employment_training_access"] },
  { row: 139, keys: ["productive_assets"] },
  { row: 158, keys: ["identity_document"] },
  { row: 177, keys: ["distress_fear", "distress_stress"] },
  { row: 216, keys: ["justice_access"] },
  { row: 259, keys: ["social_activities"] },
  { row: 294, keys: ["age_group"] },
];

/** The line broke before the last group of questions: all of it blank, so that this score cannot be given. */
export const brokenOff = { row: 88, dimension: "psychosocial" } as const;

/** Nobody asked six of the nine economic questions: a third of the weight is answered, and half is needed. */
export const partlyAsked: Blank = {
  row: 212,
  keys: [
    "economic_satisfaction",
    "food_reduced",
    "able_to_borrow",
    "borrowing_frequency",
    "spending_or_debt",
    "employment_training_access",
  ],
};

/** Refused seven of the eleven social questions: nothing is wrong with the data, but the score cannot be given. */
export const refusedMost: Blank = {
  row: 150,
  keys: [
    "housing_access",
    "housing_standard",
    "education_access",
    "justice_access",
    "documentation_access",
    "health_care_access",
    "health_care_quality",
  ],
};

/** Blanks cells; gives how many of them belong to a required question that applied, and so bring a warning. */
export function blankCells(instrument: Instrument, interviews: readonly Interview[]): number {
  const brokenKeys = instrument.items.filter(({ dimension }) => dimension === brokenOff.dimension).map(({ key }) => key);
  const blanks = [...singleBlanks, { row: brokenOff.row, keys: brokenKeys }, partlyAsked];
  const required = new Set(
    [...instrument.context, ...instrument.items].filter((item) => item.required && !item.relevance).map(({ key }) => key),
  );
  let warned = 0;
  for (const { row, keys } of blanks) {
    const { context, answers } = interviews[row - 2] as Interview;
    for (const key of keys) {
      delete context[key];
      delete answers[key];
      if (required.has(key)) warned++;
    }
  }
  for (const key of refusedMost.keys) (interviews[refusedMost.row - 2] as Interview).answers[key] = "refused";
  return warned;
}
