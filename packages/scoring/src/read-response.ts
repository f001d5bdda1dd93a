import { answerLookup, choiceProblems, errorAt, evaluate, type Problem, shorten } from "@reintegration/model";
import { invalid, notApplicable, readCell } from "./item-plan.ts";
import type { Plan } from "./plan.ts";

/** A response as it may come from anywhere; what it holds is checked. */
export interface UncheckedResponse {
  readonly instrument?: unknown;
  readonly context?: unknown;
  readonly answers?: unknown;
}

/**
 * Reads the scored items of a response: what each counts as, in the order of the plan, or what keeps it from being
 * scored (rule S8). An irrelevant item is not applicable whatever its cell holds (rule M3).
 */
export function readResponse(plan: Plan, response: UncheckedResponse): number[] | Problem[] {
  const { answers } = response;
  if (response.instrument !== plan.stamp.instrument || typeof answers !== "object" || answers === null) return envelopeProblems(plan, response);
  const cells = answers as Readonly<Record<string, unknown>>;
  const outcomes = new Array<number>(plan.items.length);
  let broken = false;
  for (let i = 0; i < plan.items.length; i++) {
    const item = plan.items[i] as Plan["items"][number];
    const { relevance, key } = item.item;
    const outcome = relevance === undefined || evaluate(relevance, lookupIn(plan, response)) ? readCell(item, cells[key]) : notApplicable;
    if (outcome === invalid) broken = true;
    outcomes[i] = outcome;
  }
  if (!broken) return outcomes;
  return plan.items.flatMap(({ item }, i) => (outcomes[i] === invalid ? choiceProblems(item, `/answers/${item.key}`, cells[item.key]) : []));
}

function lookupIn(plan: Plan, response: UncheckedResponse): (key: string) => unknown {
  const context = (response.context ?? {}) as Readonly<Record<string, unknown>>;
  const answers = response.answers as Readonly<Record<string, unknown>>;
  return answerLookup(plan.byKey, (key) => answers[key] ?? context[key]);
}

function envelopeProblems(plan: Plan, { instrument, answers }: UncheckedResponse): Problem[] {
  const expected = plan.stamp.instrument;
  if (instrument === undefined || instrument === null || instrument === "") return [errorAt("missing-instrument", "/instrument", { known: [expected] })];
  if (typeof instrument !== "string") return [errorAt("wrong-type", "/instrument", { item: "instrument", value: shorten(instrument), expected: "text" })];
  if (instrument !== expected) return [errorAt("instrument-mismatch", "/instrument", { value: shorten(instrument), expected })];
  return [errorAt("wrong-type", "/answers", { item: "answers", value: shorten(answers), expected: "object" })];
}
