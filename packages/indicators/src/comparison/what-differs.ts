import type { IndicatorTable } from "../indicator-table.ts";

/** Something in which two tables differ, under a name of the terms of the messages. */
export interface Differing {
  readonly what: "indicator" | "definition" | "kind" | "unit" | "cutoffs" | "profile" | "level" | "weights" | "confidence" | "groupFields";
  readonly otherValue: string;
  readonly value: string;
}

/** What two tables must have in common beside their definitions (rule A3). */
const inCommon: Readonly<Record<Exclude<Differing["what"], "definition">, (table: IndicatorTable) => string | undefined>> = {
  indicator: ({ stamp }) => stamp.indicator,
  kind: ({ kind }) => kind,
  unit: ({ unit }) => unit,
  cutoffs: ({ stamp }) => stamp.cutoffs,
  profile: ({ stamp }) => stamp.profile,
  level: ({ stamp }) => stamp.level,
  weights: ({ stamp: { weights } }) => weights && [weights.weight, weights.stratum ?? absent].join(" / "),
  confidence: ({ stamp }) => String(stamp.confidence),
  groupFields: ({ by }) => (by.length === 0 ? undefined : [...by].sort().join(", ")),
};

const absent = "–";
const shortDigest = 12;

/** All in which two tables differ: the definitions and versions that only one of them read, and each setting. */
export function whatDiffers(a: IndicatorTable, b: IndicatorTable): readonly Differing[] {
  const settings = (Object.keys(inCommon) as (keyof typeof inCommon)[]).map((what) => ({
    what,
    otherValue: inCommon[what](a) ?? absent,
    value: inCommon[what](b) ?? absent,
  }));
  const definition = { what: "definition", otherValue: readOnlyBy(a, b), value: readOnlyBy(b, a) } as const;
  return [...settings, definition].filter(({ otherValue, value }) => otherValue !== value);
}

/** The definitions that one table read and the other did not; those of one version and two contents with the start of their digests. */
function readOnlyBy({ stamp }: IndicatorTable, { stamp: other }: IndicatorTable): string {
  const isIndicator = (reference: string): boolean => reference === stamp.indicator && stamp.indicator !== other.indicator;
  const names = stamp.definitions.flatMap(({ reference, digest }) => {
    const same = other.definitions.filter((definition) => definition.reference === reference);
    if (isIndicator(reference) || same.some((definition) => definition.digest === digest)) return [];
    return [same.length === 0 ? reference : `${reference} ${digest.slice(0, shortDigest)}`];
  });
  return names.length === 0 ? absent : names.join(", ");
}
