import type { AnswerDefinition, ItemDefinition } from "@reintegration/model";
import type { Change, Level } from "./change.ts";
import { compareAnswers } from "./compare-answers.ts";

/** The answers of an item in one version of its instrument, wherever they stand. */
export type AnswersOf = (item: ItemDefinition) => readonly AnswerDefinition[];

/** Properties that only texts, warnings or reports depend on. */
const levelOfProperty: Readonly<Partial<Record<keyof ItemDefinition, Level>>> = {
  text: "patch",
  hint: "patch",
  missingLabels: "patch",
  provenance: "patch",
  required: "minor",
  notInFuture: "minor",
  sensitive: "minor",
  currency: "major",
};

/** What is compared by itself, since not every change of it breaks data. */
const compared: readonly (keyof ItemDefinition)[] = ["codelist", "answers", "missing", "minimum", "maximum", "maxLength"];

/**
 * What changed between two versions of an item. Whatever may make old data invalid or change a score is major: narrower bounds,
 * fewer answers or missing kinds, another type, pattern or relevance. What only lets more through is minor.
 */
export function compareItems(
  before: ItemDefinition,
  after: ItemDefinition,
  at: string,
  answersBefore: AnswersOf,
  answersAfter: AnswersOf,
): Change[] {
  const change = (level: Level, property: string, message: string): Change => ({
    level,
    pointer: `${at}/${property}`,
    message: `${after.key}: ${message}`,
  });
  const properties = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof ItemDefinition)[];
  const plain = properties
    .filter((property) => !compared.includes(property) && JSON.stringify(before[property]) !== JSON.stringify(after[property]))
    .map((property) => change(levelOfProperty[property] ?? "major", property, `${property} has changed`));
  const fewer = (before.missing ?? []).filter((kind) => !after.missing?.includes(kind));
  const more = (after.missing ?? []).filter((kind) => !before.missing?.includes(kind));
  return [
    ...plain,
    ...fewer.map((kind) => change("major", "missing", `${kind} is no longer offered`)),
    ...more.map((kind) => change("minor", "missing", `${kind} is offered now`)),
    ...bound("minimum", before.minimum ?? -Infinity, after.minimum ?? -Infinity, (old, now) => now > old, change),
    ...bound("maximum", before.maximum ?? Infinity, after.maximum ?? Infinity, (old, now) => now < old, change),
    ...bound("maxLength", before.maxLength ?? 10_000, after.maxLength ?? 10_000, (old, now) => now < old, change),
    ...compareAnswers(answersBefore(before), answersAfter(after), at).map((each) => ({
      ...each,
      message: `${after.key}: ${each.message}`,
    })),
  ];
}

function bound(
  property: string,
  old: number,
  now: number,
  isNarrower: (old: number, now: number) => boolean,
  change: (level: Level, property: string, message: string) => Change,
): Change[] {
  if (old === now) return [];
  return [isNarrower(old, now) ? change("major", property, `${property} is narrower`) : change("minor", property, `${property} is wider`)];
}
