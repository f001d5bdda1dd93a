import { choiceProblems, errorAt, isObject, type Problem, shorten } from "@reintegration/model";
import type { Plan } from "./plan.ts";
import type { UncheckedResponse } from "./read-response.ts";
import { relevanceIn } from "./relevance-in.ts";

/** All that keeps a response from being scored (rule S8): its instrument, its answers as a whole, and the scored items in their order. */
export function responseProblems(plan: Plan, response: UncheckedResponse | null): Problem[] {
  const { instrument, answers } = response ?? {};
  const problems = instrumentProblems(plan.stamp.instrument, instrument);
  if (!response || !isObject(answers)) {
    return [...problems, errorAt("wrong-type", "/answers", { item: "answers", value: shorten(answers ?? ""), expected: "object" })];
  }
  const isRelevant = relevanceIn(plan, response);
  for (const itemPlan of plan.items) {
    const { key } = itemPlan.item;
    if (Object.hasOwn(answers, key) && isRelevant(itemPlan))
      problems.push(...choiceProblems(itemPlan.item, `/answers/${key}`, answers[key]));
  }
  return problems;
}

function instrumentProblems(expected: string, value: unknown): Problem[] {
  if (value === expected) return [];
  if ((value ?? "") === "") return [errorAt("missing-instrument", "/instrument", { known: [expected] })];
  if (typeof value === "string") return [errorAt("instrument-mismatch", "/instrument", { value: shorten(value), expected })];
  return [errorAt("wrong-type", "/instrument", { item: "instrument", value: shorten(value), expected: "text" })];
}
