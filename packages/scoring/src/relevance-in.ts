import { answerLookup, evaluate, isObject } from "@reintegration/model";
import type { Plan } from "./plan.ts";
import type { ItemPlan } from "./plan-item.ts";
import type { UncheckedResponse } from "./read-response.ts";

/** Tells which items apply to a response (rules M3, M4). A key is looked up in the part of the response that it belongs to. */
export function relevanceIn({ byKey, contextKeys }: Plan, { context, answers }: UncheckedResponse): (item: ItemPlan) => boolean {
  const lookup = answerLookup(byKey, (key) => {
    const part = contextKeys.has(key) ? context : answers;
    return isObject(part) && Object.hasOwn(part, key) ? part[key] : undefined;
  });
  return ({ item: { relevance } }) => !relevance || evaluate(relevance, lookup);
}
