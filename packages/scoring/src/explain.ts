import { type MissingKind, missingKindOf, type Problem } from "@reintegration/model";
import { notApplicable } from "./item-plan.ts";
import type { Plan } from "./plan.ts";
import type { UncheckedResponse } from "./read-response.ts";
import type { ResponseScore, Score } from "./score.ts";
import { sumDimension } from "./score-plan.ts";

/** How one item enters a dimension. */
export interface ItemExplanation {
  readonly item: string;
  readonly counts: "answered" | "unanswered" | "not_applicable";
  /** What the response holds. */
  readonly answer: unknown;
  readonly missing: MissingKind | null;
  readonly weight: number;
  /** Integer from 0 to scale; `null` where not answered. */
  readonly value: number | null;
  /** weight × value; `null` where not answered. The products add up to the numerator. */
  readonly product: number | null;
  /** Part of the score, for display: product / denominator; `null` where not answered or not scored. */
  readonly contribution: number | null;
}

/** How one dimension came about: numerator / denominator equals its score exactly. */
export interface DimensionExplanation {
  readonly id: string;
  readonly numerator: number;
  /** scale × answered weight; 0 where nothing is answered. */
  readonly denominator: number;
  readonly answeredWeight: number;
  readonly applicableWeight: number;
  readonly items: readonly ItemExplanation[];
  readonly score: Score;
}

/** How a result came about (rule S9). `dimensions` is empty where the response is invalid. */
export interface Explanation {
  readonly result: ResponseScore;
  readonly dimensions: readonly DimensionExplanation[];
  /** The composite's terms in order: ((w1*d1 + w2*d2) + …) / the sum of the weights that are scored. */
  readonly composite: readonly { readonly dimension: string; readonly weight: number; readonly value: number | null }[];
}

/** Explains a result by what each item counted as. */
export function explainOutcomes(plan: Plan, response: UncheckedResponse, outcomes: readonly number[] | readonly Problem[], result: ResponseScore): Explanation {
  if (result.status === "invalid") return { result, dimensions: [], composite: [] };
  const answers = response.answers as Readonly<Record<string, unknown>>;
  const read = outcomes as readonly number[];
  const dimensions = plan.dimensions.map((dimension): DimensionExplanation => {
    const { numerator, answeredWeight, applicableWeight } = sumDimension(dimension, read);
    const denominator = plan.scoring.scale * answeredWeight;
    const score = result.dimensions[dimension.id] as Score;
    const items = dimension.items.map(({ index, weight }): ItemExplanation => {
      const { key } = (plan.items[index] as Plan["items"][number]).item;
      const outcome = read[index] as number;
      const value = outcome < 0 ? null : outcome;
      const product = value === null ? null : weight * value;
      return {
        item: key,
        counts: value !== null ? "answered" : outcome === notApplicable ? "not_applicable" : "unanswered",
        answer: answers[key] ?? null,
        missing: value !== null ? null : outcome === notApplicable && missingKindOf(answers[key]) !== "not_asked" ? "not_applicable" : (missingKindOf(answers[key]) ?? null),
        weight,
        value,
        product,
        contribution: product === null || score.status !== "scored" ? null : product / denominator,
      };
    });
    return { id: dimension.id, numerator, denominator, answeredWeight, applicableWeight, items, score };
  });
  const composite = dimensions.map(({ id, score }) => ({
    dimension: id,
    weight: plan.scoring.composite.weights[id] ?? 0,
    value: score.status === "scored" ? score.value : null,
  }));
  return { result, dimensions, composite };
}
