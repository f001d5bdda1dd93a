import { type Cutoffs, type Item, type Profile, referenceOf, type ScoredInstrument, type Scoring, type Stamp } from "@reintegration/model";
import { type ItemPlan, planItem } from "./item-plan.ts";

/** What to score with, beside the definitions. */
export interface ScoringOptions {
  /** Id of a cut-off set of the scoring. There is no default (rule S7). */
  readonly cutoffs?: string;
  /** Declares items that were not asked; only then does `not_asked` leave the denominator (rule M2). */
  readonly profile?: Profile;
}

/** One dimension: which items, by their place in {@link Plan.items}, with which weight. */
export interface DimensionPlan {
  readonly id: string;
  readonly items: readonly { readonly index: number; readonly weight: number }[];
  readonly minAnsweredShare: number;
}

/** Everything about an instrument, a scoring and options that scoring a response needs, worked out once. */
export interface Plan {
  readonly instrument: ScoredInstrument;
  readonly scoring: Scoring;
  readonly items: readonly ItemPlan[];
  readonly dimensions: readonly DimensionPlan[];
  readonly cutoffs: Cutoffs | undefined;
  /** All items and context fields that a relevance may name. */
  readonly byKey: ReadonlyMap<string, Item>;
  readonly stamp: Stamp;
}

/** Works the plan out. Throws on definitions that do not fit together: that is for a programmer to mend. */
export function planScoring(instrument: ScoredInstrument, scoring: Scoring, { cutoffs, profile }: ScoringOptions): Plan {
  const reference = referenceOf(instrument);
  if (scoring.instrument !== reference) throw new Error(`${referenceOf(scoring)} scores ${scoring.instrument}, not ${reference}`);
  const set = scoring.cutoffs.find((candidate) => candidate.id === cutoffs);
  if (cutoffs !== undefined && set === undefined) {
    throw new Error(`No cut-off set "${cutoffs}". Known: ${scoring.cutoffs.map(({ id }) => id).join(", ")}`);
  }
  const byKey = new Map([...(instrument.context ?? []), ...instrument.items].map((item) => [item.key, item]));
  const items = scoring.items.map((scored) => {
    const item = byKey.get(scored.item);
    if (item?.answers === undefined) throw new Error(`${scored.item} is not a choice of ${reference}`);
    return planItem(item, scored, profile);
  });
  const unweighed = items.find(({ item }) => !scoring.dimensions.some(({ weights }) => Object.hasOwn(weights, item.key)));
  if (unweighed) throw new Error(`${unweighed.item.key} has values, but no weight in any dimension`);
  return {
    instrument,
    scoring,
    items,
    byKey,
    cutoffs: set,
    dimensions: scoring.dimensions.map(({ id, weights, minAnsweredShare }) => ({
      id,
      minAnsweredShare,
      items: Object.entries(weights).map(([key, weight]) => {
        const index = items.findIndex(({ item }) => item.key === key);
        if (index < 0) throw new Error(`${id} weighs ${key}, which has no values`);
        return { index, weight };
      }),
    })),
    stamp: {
      instrument: reference,
      scoring: referenceOf(scoring),
      ...(cutoffs !== undefined && { cutoffs }),
      ...(profile && { profile: referenceOf(profile) }),
      digests: { instrument: instrument.digest ?? "custom", scoring: scoring.digest ?? "custom" },
      basis: scoring.basis,
      status: scoring.status ?? "draft",
    },
  };
}
