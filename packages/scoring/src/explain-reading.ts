import { type MissingKind, missingKindOf } from "@reintegration/model";
import type { Plan } from "./plan.ts";
import { type ItemPlan, notApplicable } from "./plan-item.ts";
import type { UncheckedResponse } from "./read-response.ts";
import type { ResponseScore, Score } from "./score.ts";
import { sumDimension } from "./sum-dimension.ts";

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

/** Explains the scores of a response by what each item counted as. */
export function explainReading(
  plan: Plan,
  { answers }: UncheckedResponse,
  outcomes: readonly number[] | undefined,
  result: ResponseScore,
): Explanation {
  if (outcomes === undefined || result.status === "invalid") return { result, dimensions: [], composite: [] };
  const cells = answers as Readonly<Record<string, unknown>>;
  const dimensions = plan.dimensions.map((dimension): DimensionExplanation => {
    const { numerator, answeredWeight, applicableWeight } = sumDimension(dimension, outcomes);
    const denominator = plan.scoring.scale * answeredWeight;
    const score = result.dimensions[dimension.id] as Score;
    const divisor = score.status === "scored" ? denominator : null;
    const items = dimension.items.map(({ index, weight }) => {
      const { key } = (plan.items[index] as ItemPlan).item;
      const answer = Object.hasOwn(cells, key) ? (cells[key] ?? null) : null;
      return explainItem(key, answer, outcomes[index] as number, weight, divisor);
    });
    return { id: dimension.id, numerator, denominator, answeredWeight, applicableWeight, items, score };
  });
  const composite = plan.dimensions.map(({ id, weight }) => {
    const score = result.dimensions[id] as Score;
    return { dimension: id, weight, value: score.status === "scored" ? score.value : null };
  });
  return { result, dimensions, composite };
}

function explainItem(item: string, answer: unknown, outcome: number, weight: number, divisor: number | null): ItemExplanation {
  if (outcome >= 0) {
    const product = weight * outcome;
    return { item, counts: "answered", answer, missing: null, weight, value: outcome, product, contribution: divisor && product / divisor };
  }
  const counts = outcome === notApplicable ? "not_applicable" : "unanswered";
  const kind = missingKindOf(answer);
  // an irrelevant item is not applicable whatever its cell holds, unless nobody asked
  const missing = counts === "not_applicable" && kind !== "not_asked" ? counts : (kind ?? null);
  return { item, counts, answer, missing, weight, value: null, product: null, contribution: null };
}
