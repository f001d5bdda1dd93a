import type { InstrumentDefinition } from "@reintegration/model";
import type { Change, Level } from "./change.ts";
import { changedProperties } from "./changed-properties.ts";
import { compareByKey } from "./compare-by-key.ts";
import { type AnswersOf, compareItems } from "./compare-items.ts";

const levelOfProperty: Readonly<Partial<Record<keyof InstrumentDefinition, Level>>> = {
  title: "patch",
  respondent: "patch",
  schedule: "patch",
  basis: "patch",
  missing: "patch",
  duplicates: "minor",
  dateOrder: "minor",
  consentRefused: "minor",
  ages: "minor",
};

/** What changed between two versions of an instrument: what is gone is major, what is new minor, what is worded differently patch. */
export function compareInstruments(
  before: InstrumentDefinition,
  after: InstrumentDefinition,
  answersBefore: AnswersOf,
  answersAfter: AnswersOf,
): Change[] {
  return [
    ...changedProperties(before, after, levelOfProperty),
    ...compareByKey(
      "dimensions",
      "dimension",
      before.dimensions,
      after.dimensions,
      ({ id }) => id,
      (old, now, at) =>
        old.title === now.title && old.description === now.description
          ? []
          : [{ level: "patch", pointer: at, message: `the dimension “${now.id}” is worded differently` }],
    ),
    ...compareByKey(
      "identifiedBy",
      "field that identifies an interview",
      before.identifiedBy,
      after.identifiedBy,
      (key) => key,
      () => [],
    ),
    ...compareByKey(
      "context",
      "context field",
      before.context,
      after.context,
      ({ key }) => key,
      (old, now, at) => compareItems(old, now, at, answersBefore, answersAfter),
    ),
    ...compareByKey(
      "items",
      "item",
      before.items,
      after.items,
      ({ key }) => key,
      (old, now, at) => compareItems(old, now, at, answersBefore, answersAfter),
    ),
  ];
}
