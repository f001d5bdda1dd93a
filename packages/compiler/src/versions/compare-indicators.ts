import { type IndicatorDefinition, type MeasureDefinition, pointerTo } from "@reintegration/model";
import { bumpBetween } from "./bump-between.ts";
import type { Change, Level } from "./change.ts";
import { changedProperties } from "./changed-properties.ts";
import { compareByKey } from "./compare-by-key.ts";
import { sameValue } from "./same-value.ts";

const levelOfProperty: Readonly<Partial<Record<keyof IndicatorDefinition, Level>>> = {
  title: "patch",
  statement: "patch",
  rationale: "patch",
  basis: "patch",
  frequency: "patch",
  verification: "patch",
  notComputable: "patch",
  level: "minor",
  result: "minor",
  dimension: "minor",
  unit: "major",
  direction: "major",
  minimumCell: "major",
};

/**
 * What changed between two versions of an indicator. Whatever gives another number for the same records, or hides another, is major; a
 * further group or mapping minor, and so is a measure where there was none; wording patch. A newer version of a definition that it
 * reads asks for what that version asked for.
 */
export function compareIndicators(before: IndicatorDefinition, after: IndicatorDefinition): Change[] {
  return [
    ...changedProperties(before, after, levelOfProperty),
    ...referenceChange(before.units, after.units, "/units"),
    ...measureChanges(before.measure, after.measure),
    ...groupChanges(before.disaggregations, after.disaggregations),
    ...compareByKey(
      "mappings",
      "mapping",
      before.mappings,
      after.mappings,
      ({ codelist, code }) => `${codelist} ${code}`,
      (old, now, at) =>
        old.relation === now.relation
          ? []
          : [{ level: "minor", pointer: `${at}/relation`, message: `it is ${now.relation} to “${now.code}”, and was ${old.relation}` }],
    ),
  ];
}

function groupChanges(before: readonly string[], after: readonly string[]): Change[] {
  return [
    ...before
      .filter((key) => !after.includes(key))
      .map((key): Change => ({ level: "major", pointer: "/disaggregations", message: `it is no longer told apart by “${key}”` })),
    ...after.flatMap((key, index): Change[] =>
      before.includes(key)
        ? []
        : [{ level: "minor", pointer: pointerTo("disaggregations", index), message: `it is told apart by “${key}” as well` }],
    ),
  ];
}

function measureChanges(before: MeasureDefinition | undefined, after: MeasureDefinition | undefined): Change[] {
  if (before === undefined) return after === undefined ? [] : [{ level: "minor", pointer: "/measure", message: "it is computed now" }];
  if (after === undefined) return [{ level: "major", pointer: "", message: "it is no longer computed" }];
  const [old, now] = [partsOf(before), partsOf(after)];
  if (!sameValue(old.computed, now.computed)) return [{ level: "major", pointer: "/measure", message: "what is computed has changed" }];
  const references = now.references.flatMap(([pointer, reference], index) =>
    referenceChange(old.references[index]?.[1] ?? reference, reference, pointer),
  );
  const isWorded = sameValue(old.words, now.words);
  return [
    ...references,
    ...(isWorded ? [] : [{ level: "patch", pointer: "/measure", message: "who is meant is worded differently" } as const]),
  ];
}

function referenceChange(before: string, after: string, pointer: string): Change[] {
  if (before === after) return [];
  const [[oldId, old = ""], [id, now = ""]] = [before.split("@"), after.split("@")] as [string[], string[]];
  return [{ level: oldId === id ? bumpBetween(old, now) : "major", pointer, message: `it reads ${after}, and read ${before}` }];
}

const isReference = /^([a-z][a-z0-9-]*)@[0-9]+\.[0-9]+\.[0-9]+$/;

interface Parts {
  /** The measure without words, its references without versions. */
  readonly computed: unknown;
  readonly words: readonly unknown[];
  readonly references: readonly (readonly [pointer: string, reference: string])[];
}

/** A measure taken apart: what decides the number, how it is worded, and which versions it reads, in the order of their places. */
function partsOf(measure: MeasureDefinition): Parts {
  const words: unknown[] = [];
  const references: (readonly [string, string])[] = [];
  const walk = (value: unknown, at: string): unknown => {
    if (typeof value === "string") {
      const id = isReference.exec(value)?.[1];
      if (id !== undefined) references.push([at, value]);
      return id ?? value;
    }
    if (Array.isArray(value)) return value.map((part, index) => walk(part, at + pointerTo(index)));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .flatMap(([name, part]) => {
          if (name !== "words") return [[name, walk(part, at + pointerTo(name))]];
          words.push(part);
          return [];
        }),
    );
  };
  return { computed: walk(measure, "/measure"), words, references };
}
