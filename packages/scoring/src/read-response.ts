import { isObject } from "@reintegration/model";
import type { Plan } from "./plan.ts";
import { invalid, notApplicable } from "./plan-item.ts";
import { readCell } from "./read-cell.ts";
import { relevanceIn } from "./relevance-in.ts";

/** A response as it may come from anywhere; what it holds is checked. */
export interface UncheckedResponse {
  readonly instrument?: unknown;
  readonly context?: unknown;
  readonly answers?: unknown;
}

/**
 * What each item of a plan counts as, in its order, or `undefined` where the response cannot be scored (rule S8). An
 * irrelevant item is not applicable, whatever its cell holds (rule M3).
 */
export function readResponse(plan: Plan, response: UncheckedResponse | null): number[] | undefined {
  if (response?.instrument !== plan.stamp.instrument || !isObject(response.answers)) return undefined;
  const { answers } = response;
  const isRelevant = relevanceIn(plan, response);
  const outcomes = plan.items.map((itemPlan) => (isRelevant(itemPlan) ? readCell(itemPlan, answers) : notApplicable));
  return outcomes.includes(invalid) ? undefined : outcomes;
}
