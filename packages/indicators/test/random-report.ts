import type { Indicator, Item, Measure, RecordType } from "@reintegration/model";
import { computeInternal } from "../src/compute-internal.ts";
import type { IndicatorTable } from "../src/indicator-table.ts";

/** What one report publishes of random people, before suppression, and what a reader knows of how its indicators hang together. */
export interface RandomReport {
  readonly tables: readonly IndicatorTable[];
  /** Sums of `indicator quantity` that are equal, or not larger, in each group: `n`, `yes`, `no`, `all` (with those missing), `sum`. */
  readonly relations: readonly Relation[];
  /** Two that count the same trait, the second of a part of the people. */
  readonly parts: readonly (readonly [whole: string, part: string])[];
}

interface Relation {
  readonly left: string;
  readonly is: "=" | "<=";
  readonly right: string;
}

export interface ReportSize {
  readonly people: number;
  readonly areas: number;
  readonly waves: number;
  readonly minimum: number;
  readonly by: readonly string[];
  readonly weighted: boolean;
  readonly indicators: readonly string[];
}

const single = (key: string, ...codes: readonly string[]): Item => ({
  key,
  type: "single",
  answers: codes.map((code, index) => ({ code, number: index + 1 })),
  missing: ["refused"],
});

const person: RecordType = {
  id: "person",
  version: "1.0.0",
  basis: "reconstructed",
  identifiedBy: ["person_id"],
  dateOrder: [],
  items: [
    { key: "person_id", type: "text" },
    single("area", ...Array.from({ length: 300 }, (_, index) => `a${index}`)),
    single("sex", "female", "male", "other"),
    single("wave", "w1", "w2", "w3"),
    single("age", "adult", "child"),
    ...["trait", "further", "rare", "common"].map((key) => single(key, "yes", "no")),
    { key: "score", type: "integer", minimum: 0, maximum: 4, missing: ["refused"] },
    { key: "weight", type: "decimal", minimum: 0, maximum: 10 },
  ],
};

const source = { record: "person@1.0.0" };
const yes = (key: string) => ({ where: { eq: [key, "yes"] as const } });
const withTrait = yes("trait");
const adults = { where: { eq: ["age", "adult"] as const } };
const everyone = {};
const measures: Readonly<Record<string, Measure>> = {
  everyone: { kind: "count", source, population: everyone },
  having: { kind: "count", source, population: withTrait },
  trait: { kind: "share", source, population: everyone, denominator: everyone, numerator: withTrait },
  "trait-of-adults": { kind: "share", source, population: adults, denominator: adults, numerator: withTrait },
  further: { kind: "share", source, population: withTrait, denominator: withTrait, numerator: yes("further") },
  rare: { kind: "share", source, population: everyone, denominator: everyone, numerator: yes("rare") },
  common: { kind: "share", source, population: everyone, denominator: everyone, numerator: yes("common") },
  score: { kind: "mean", source, population: everyone, value: { key: "score" } },
  "score-of-having": { kind: "mean", source, population: withTrait, value: { key: "score" } },
  middle: { kind: "median", source, population: everyone, value: { key: "score" } },
};

export const randomIndicators: readonly string[] = Object.keys(measures);

const equal = (left: string, right: string): Relation => ({ left, is: "=", right });
const within = (left: string, right: string): Relation => ({ left, is: "<=", right });
const relations: readonly Relation[] = [
  ...["trait all", "rare all", "common all", "score all", "middle all"].map((right) => equal("everyone n", right)),
  ...[equal("trait all", "rare all"), equal("trait all", "score all"), equal("rare all", "common all"), equal("score n", "middle n")],
  ...[equal("having n", "trait yes"), equal("having n", "further all"), equal("trait yes", "further all")],
  ...[equal("trait yes", "score-of-having all"), equal("further all", "score-of-having all")],
  ...["trait all", "everyone n", "rare all", "score all"].map((whole) => within("having n", whole)),
  ...["n", "yes", "no"].map((part) => within(`trait-of-adults ${part}`, `trait ${part}`)),
  ...[within("score-of-having n", "score n"), within("score-of-having sum", "score sum")],
];

/** A report on random people. The same numbers of `random` give the same report. */
export function randomReport(random: () => number, size: ReportSize): RandomReport {
  const { people, areas, waves, minimum, by, weighted } = size;
  const indicators = size.indicators.filter((id) => !weighted || measures[id]?.kind !== "median");
  const definitions = indicators.map(
    (id): Indicator => ({
      ...{ id, version: "1.0.0", basis: "reconstructed", level: "individual", result: "outcome", unit: "people", direction: "none" },
      ...{ disaggregations: ["area", "sex", "wave", "age"], minimumCell: minimum, measure: measures[id] as Measure },
      ...{ records: [person], instruments: [], scorings: [] },
    }),
  );
  const pick = (list: readonly string[], skew = 1): string => list[Math.floor(random() ** skew * list.length)] as string;
  const answer = (share: number): string => (random() < 0.05 ? "refused" : random() < share ? "yes" : "no");
  const names = Array.from({ length: areas }, (_, index) => `a${index}`);
  const shares = new Map(names.map((area) => [area, random() < 0.2 ? Math.round(random()) : random()]));
  const records = Array.from({ length: people }, (_, index) => {
    const area = pick(names, 2.5);
    const fields = {
      ...{ person_id: `p${index}`, area, sex: pick(["male", "female", "other"], 2.2), age: pick(["adult", "child"], 3) },
      wave: pick(["w1", "w2", "w3"].slice(0, waves), 1.5),
      ...{ trait: answer(shares.get(area) ?? 0.5), further: answer(0.5), rare: answer(0.03), common: answer(0.97) },
      ...{ score: random() < 0.05 ? "refused" : Math.floor(random() * 5), weight: 0.5 + Math.floor(random() * 100) / 50 },
    };
    return { record: "person@1.0.0", fields };
  });
  const fields = by.filter((field) => field !== "wave");
  const run = computeInternal(definitions, {
    by: fields,
    ...(by.includes("wave") && { byRound: "wave" }),
    ...(weighted && { weights: { weight: "weight" } }),
  });
  for (const record of records) run.add(record);
  const { tables, problems } = run.finish();
  const wrong = [...problems, ...tables.flatMap((table) => table.problems)].find(({ severity }) => severity === "error");
  if (wrong !== undefined) throw new Error(JSON.stringify(wrong));
  return {
    tables,
    relations: relations.filter(({ left, right }) => [left, right].every((each) => indicators.includes(each.split(" ")[0] as string))),
    parts: indicators.includes("trait") && indicators.includes("trait-of-adults") ? [["trait", "trait-of-adults"]] : [],
  };
}
