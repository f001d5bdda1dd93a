import type { InstrumentDefinition } from "@reintegration/model";
import { pointerTo } from "../lint/pointer-to.ts";
import type { Change, Level } from "./change.ts";
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
};

/** What changed between two versions of an instrument: what is gone is major, what is new minor, what is worded differently patch. */
export function compareInstruments(
  before: InstrumentDefinition,
  after: InstrumentDefinition,
  answersBefore: AnswersOf,
  answersAfter: AnswersOf,
): Change[] {
  const properties = (Object.keys(levelOfProperty) as (keyof InstrumentDefinition)[]).filter(
    (property) => JSON.stringify(before[property]) !== JSON.stringify(after[property]),
  );
  return [
    ...properties.map(
      (property): Change => ({
        level: levelOfProperty[property] as Level,
        pointer: pointerTo(property),
        message: `${property} has changed`,
      }),
    ),
    ...keyed(
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
    ...keyed(
      "identifiedBy",
      "field that identifies an interview",
      before.identifiedBy,
      after.identifiedBy,
      (key) => key,
      () => [],
    ),
    ...keyed(
      "context",
      "context field",
      before.context,
      after.context,
      ({ key }) => key,
      (old, now, at) => compareItems(old, now, at, answersBefore, answersAfter),
    ),
    ...keyed(
      "items",
      "item",
      before.items,
      after.items,
      ({ key }) => key,
      (old, now, at) => compareItems(old, now, at, answersBefore, answersAfter),
    ),
  ];
}

/** Compares lists by a key: gone is major, new minor, another order minor, and what is in both as `compare` says. */
function keyed<Entry>(
  name: string,
  what: string,
  before: readonly Entry[],
  after: readonly Entry[],
  keyOf: (entry: Entry) => string,
  compare: (old: Entry, now: Entry, at: string) => Change[],
): Change[] {
  const [oldKeys, newKeys] = [before.map(keyOf), after.map(keyOf)];
  const isReordered = oldKeys.filter((key) => newKeys.includes(key)).join() !== newKeys.filter((key) => oldKeys.includes(key)).join();
  return [
    ...oldKeys
      .filter((key) => !newKeys.includes(key))
      .map((key): Change => ({ level: "major", pointer: pointerTo(name), message: `the ${what} “${key}” is gone` })),
    ...after.flatMap((entry, index): Change[] => {
      const at = pointerTo(name, index);
      const old = before[oldKeys.indexOf(keyOf(entry))];
      return old === undefined
        ? [{ level: "minor", pointer: at, message: `the ${what} “${keyOf(entry)}” is new` }]
        : compare(old, entry, at);
    }),
    ...(isReordered ? [{ level: "minor", pointer: pointerTo(name), message: `${name} stand in another order` } as const] : []),
  ];
}
