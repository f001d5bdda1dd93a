import { type Cutoffs, type Item, type Profile, referenceOf, type ScoredInstrument, type Scoring, type Stamp } from "@reintegration/model";
import { type ItemPlan, planItem } from "./plan-item.ts";

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
  /** In the composite. */
  readonly weight: number;
}

/** Everything about an instrument, a scoring and options that scoring a response needs, worked out once. */
export interface Plan {
  readonly scoring: Scoring;
  readonly items: readonly ItemPlan[];
  readonly dimensions: readonly DimensionPlan[];
  readonly cutoffs: Cutoffs | undefined;
  /** All items and context fields that a relevance may name. */
  readonly byKey: ReadonlyMap<string, Item>;
  readonly contextKeys: ReadonlySet<string>;
  readonly stamp: Stamp;
}

/** Works the plan out. Throws on definitions that do not fit together: that is for a programmer to mend. */
export function planScoring(instrument: ScoredInstrument, scoring: Scoring, { cutoffs, profile }: ScoringOptions): Plan {
  const { dimensions, composite, basis, status = "draft" } = scoring;
  const reference = referenceOf(instrument);
  const fail = (reason: string): never => {
    throw new Error(`${referenceOf(scoring)} on ${reference}: ${reason}`);
  };
  if (scoring.instrument !== reference) fail(`it scores ${scoring.instrument}`);
  const set = scoring.cutoffs.find(({ id }) => id === cutoffs);
  if (cutoffs !== undefined && !set) fail(`no cut-off set "${cutoffs}". Known: ${scoring.cutoffs.map(({ id }) => id).join(", ")}`);
  const context = instrument.context ?? [];
  const byKey = new Map([...context, ...instrument.items].map((item) => [item.key, item]));
  const keys = scoring.items.map(({ item }) => item);
  const weighed = dimensions.flatMap(({ weights }) => Object.keys(weights));
  for (const key of [...keys, ...weighed]) {
    const values = scoring.items[keys.indexOf(key)]?.values ?? {};
    const isWhole = byKey.get(key)?.answers?.every(({ code }) => Object.hasOwn(values, code));
    if (!isWhole || !weighed.includes(key)) fail(`${key} needs a weight, and a value for each of its answers`);
  }
  return {
    scoring,
    byKey,
    contextKeys: new Set(context.map(({ key }) => key)),
    cutoffs: set,
    items: scoring.items.map((scored) => planItem(byKey.get(scored.item) as Item, scored, profile)),
    dimensions: dimensions.map(({ id, weights, minAnsweredShare }) => ({
      id,
      minAnsweredShare,
      weight: composite.weights[id] ?? 0,
      items: Object.entries(weights).map(([key, weight]) => ({ index: keys.indexOf(key), weight })),
    })),
    stamp: {
      instrument: reference,
      scoring: referenceOf(scoring),
      ...(cutoffs !== undefined && { cutoffs }),
      ...(profile && { profile: referenceOf(profile) }),
      digests: { instrument: instrument.digest ?? "custom", scoring: scoring.digest ?? "custom" },
      basis,
      status,
    },
  };
}
