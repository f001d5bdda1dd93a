import { bandOf } from "./band-of.ts";
import { isSufficient } from "./is-sufficient.ts";
import type { Plan } from "./plan.ts";
import type { Score } from "./score.ts";
import type { Sums } from "./sum-dimension.ts";

/** The score that sums give: one division (rule S1), or insufficient (rule S4). `id` is that of a dimension, or `composite`. */
export function scoreSums({ cutoffs }: Plan, id: string, sums: Sums, scale: number, minimumShare: number): Score {
  const { numerator, answeredWeight, applicableWeight, answered, applicable } = sums;
  const share = applicableWeight > 0 ? answeredWeight / applicableWeight : 0;
  if (!isSufficient(answeredWeight, applicableWeight, minimumShare))
    return { status: "insufficient", answered, applicable, share, minimumShare };
  const value = numerator / (scale * answeredWeight);
  const band = cutoffs?.appliesTo.includes(id) ? { set: cutoffs.id, id: bandOf(cutoffs, value) } : null;
  return { status: "scored", value, band, answered, applicable, share };
}
