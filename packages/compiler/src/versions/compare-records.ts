import { mostRows, pointerTo, type RecordDefinition, type RecordItemDefinition } from "@reintegration/model";
import type { Change, Level } from "./change.ts";
import { changedProperties } from "./changed-properties.ts";
import { compareByKey } from "./compare-by-key.ts";
import { type AnswersOf, compareItems } from "./compare-items.ts";

const levelOfProperty: Readonly<Partial<Record<keyof RecordDefinition, Level>>> = {
  title: "patch",
  about: "patch",
  basis: "patch",
  missing: "patch",
  filledIn: "minor",
  dateOrder: "minor",
  totals: "minor",
  rowNames: "minor",
  vocabularies: "minor",
  identifiedBy: "major",
};

/**
 * What changed between two versions of a record. Whatever may make old records invalid is major: a field or answer that is gone,
 * another type, target or identification, fewer rows. A new field is minor, wording patch.
 */
export function compareRecords(
  before: RecordDefinition,
  after: RecordDefinition,
  answersBefore: AnswersOf,
  answersAfter: AnswersOf,
): Change[] {
  const fields = (old: readonly RecordItemDefinition[], now: readonly RecordItemDefinition[], root = ""): Change[] =>
    compareByKey(
      "items",
      "field",
      old,
      now,
      ({ key }) => key,
      (one, other, at) => compareFields(one, other, at, answersBefore, answersAfter, fields),
      root,
    );
  return [...changedProperties(before, after, levelOfProperty), ...fields(before.items, after.items)];
}

function compareFields(
  old: RecordItemDefinition,
  now: RecordItemDefinition,
  at: string,
  answersBefore: AnswersOf,
  answersAfter: AnswersOf,
  fields: (old: readonly RecordItemDefinition[], now: readonly RecordItemDefinition[], root: string) => Change[],
): Change[] {
  const change = (level: Level, property: string, message: string): Change => ({
    level,
    pointer: at + pointerTo(property),
    message: `${now.key}: ${message}`,
  });
  if (old.type === "list" && now.type === "list") {
    const { items: oldItems, maxRows: _, ...oldRest } = old;
    const { items: nowItems, maxRows: __, ...nowRest } = now;
    const [oldRows, nowRows] = [mostRows(old), mostRows(now)];
    return [
      ...plainChanges(oldRest, nowRest, change),
      ...(oldRows === nowRows
        ? []
        : [change(nowRows < oldRows ? "major" : "minor", "maxRows", `up to ${nowRows} rows, and not ${oldRows}`)]),
      ...fields(oldItems, nowItems, at),
    ];
  }
  if (old.type === "reference" && now.type === "reference") {
    const [{ missing: was = [], ...oldRest }, { missing: is = [], ...nowRest }] = [old, now];
    return [
      ...plainChanges(oldRest, nowRest, change),
      ...was.filter((kind) => !is.includes(kind)).map((kind) => change("major", "missing", `${kind} is no longer offered`)),
      ...is.filter((kind) => !was.includes(kind)).map((kind) => change("minor", "missing", `${kind} is offered now`)),
    ];
  }
  if (old.type === "list" || now.type === "list" || old.type === "reference" || now.type === "reference")
    return [change("major", "type", "type has changed")];
  return compareItems(old, now, at, answersBefore, answersAfter);
}

const levelOfField: Readonly<Record<string, Level>> = { text: "patch", hint: "patch", provenance: "patch", required: "minor" };

function plainChanges(old: object, now: object, change: (level: Level, property: string, message: string) => Change): Change[] {
  const [before, after] = [old, now] as Readonly<Record<string, unknown>>[];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((property) => JSON.stringify(before?.[property]) !== JSON.stringify(after?.[property]))
    .map((property) => change(levelOfField[property] ?? "major", property, `${property} has changed`));
}
