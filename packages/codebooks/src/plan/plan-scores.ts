import { allowedMissing, columnNames, type Item, type MissingKind, referenceOf } from "@reintegration/model";
import type { CodebookSource } from "../codebook-source.ts";
import { itemsInOrder } from "./items-in-order.ts";
import { missingNumber } from "./missing-number.ts";
import { type Test, testOfCondition } from "./test-of-condition.ts";

/** The variables of one score. `band` only where a cut-off set was asked for that applies. */
interface ScoreNames {
  readonly value: string;
  readonly status: string;
  readonly answered: string;
  readonly applicable: string;
  readonly share: string;
  readonly band: string | undefined;
}

/** One scored item: what its number counts as. */
export interface ScoredVariable {
  readonly item: Item;
  /** Answer number and code -> value. */
  readonly values: readonly { readonly number: number; readonly code: string; readonly value: number }[];
  /** Numbers of missing kinds that leave the denominator. */
  readonly leaves: readonly number[];
  /** Numbers of missing kinds that count unanswered; every other one is an error. */
  readonly unanswered: readonly number[];
}

export interface PlannedScore {
  readonly id: string;
  readonly names: ScoreNames;
  readonly minimumShare: number;
}

/** Everything a script needs to compute the scores (rules S1 to S8). */
export interface ScorePlan {
  readonly instrument: string;
  readonly scale: number;
  /** Items whose state is needed, each after those that its relevance names. */
  readonly states: readonly { readonly item: Item; readonly relevance: Test | undefined }[];
  readonly items: readonly ScoredVariable[];
  readonly dimensions: readonly (PlannedScore & {
    /** In the composite. */
    readonly weight: number;
    readonly items: readonly { readonly key: string; readonly weight: number }[];
  })[];
  readonly composite: PlannedScore;
  readonly bands: readonly { readonly id: string; readonly from: number }[];
}

const suffixes = ["", "_status", "_answered", "_applicable", "_share", "_band"];

/** Plans the computing of the scores; `undefined` where the source names no scoring. `taken` are names of variables that are there already. */
export function planScores({ instrument, scoring, cutoffs, profile }: CodebookSource, taken: Iterable<string>): ScorePlan | undefined {
  if (scoring === undefined) return undefined;
  const byKey = new Map([...instrument.context, ...instrument.items].map((item) => [item.key, item]));
  const set = scoring.cutoffs.find(({ id }) => id === cutoffs);
  const ids = [...scoring.dimensions.map(({ id }) => id), "composite"];
  const groups = columnNames(ids, suffixes, taken);
  const namesOf = (at: number): ScoreNames => {
    const [value = "", status = "", answered = "", applicable = "", share = "", band = ""] = groups[at] ?? [];
    return { value, status, answered, applicable, share, band: set?.appliesTo.includes(ids[at] ?? "") ? band : undefined };
  };
  const variable = (key: string, values: Readonly<Record<string, number>>): ScoredVariable => {
    const item = byKey.get(key) as Item;
    const leaves = (kind: MissingKind): boolean =>
      kind === "not_asked" ? profile?.notAsked.includes(key) === true : kind === "not_applicable" && item.missing?.includes(kind) === true;
    const kinds = allowedMissing(item);
    return {
      item,
      values: (item.answers ?? []).map(({ number, code }) => ({ number, code, value: values[code] as number })),
      leaves: kinds.filter(leaves).map(missingNumber),
      unanswered: [...kinds.filter((kind) => !leaves(kind)), "absent" as const].map(missingNumber),
    };
  };
  return {
    instrument: referenceOf(instrument),
    scale: scoring.scale,
    states: itemsInOrder(
      scoring.items.map(({ item }) => item),
      byKey,
    ).map((item) => ({ item, relevance: item.relevance && testOfCondition(item.relevance, byKey) })),
    items: scoring.items.map(({ item, values }) => variable(item, values)),
    dimensions: scoring.dimensions.map(({ id, weights, minAnsweredShare }, at) => ({
      id,
      names: namesOf(at),
      minimumShare: minAnsweredShare,
      weight: scoring.composite.weights[id] ?? 0,
      items: Object.entries(weights).map(([key, weight]) => ({ key, weight })),
    })),
    composite: { id: "composite", names: namesOf(ids.length - 1), minimumShare: scoring.composite.minScoredShare ?? 1 },
    bands: set?.bands ?? [],
  };
}
