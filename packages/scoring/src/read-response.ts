import { answerLookup, errorAt, evaluate, type Problem, shorten } from "@reintegration/model";
import type { Plan } from "./plan.ts";
import { notApplicable } from "./plan-item.ts";
import { readCell } from "./read-cell.ts";

/** A response as it may come from anywhere; what it holds is checked. */
export interface UncheckedResponse {
  readonly instrument?: unknown;
  readonly context?: unknown;
  readonly answers?: unknown;
}

/** What each item of a plan counts as, in its order, and what keeps the response from being scored. */
export interface Reading {
  readonly outcomes: readonly number[];
  readonly problems: readonly Problem[];
}

type Cells = Readonly<Record<string, unknown>>;

/** Reads the scored items of a response (rule S8). An irrelevant item is not applicable whatever its cell holds (rule M3). */
export function readResponse({ items, byKey, contextKeys, stamp }: Plan, response: UncheckedResponse | null): Reading {
  const { instrument, context, answers } = response ?? {};
  const problems: Problem[] = [];
  const expected = stamp.instrument;
  if ((instrument ?? "") === "") problems.push(errorAt("missing-instrument", "/instrument", { known: [expected] }));
  else if (instrument !== expected) problems.push(errorAt("instrument-mismatch", "/instrument", { value: shorten(instrument), expected }));
  if (typeof answers !== "object" || answers === null || Array.isArray(answers)) {
    problems.push(errorAt("wrong-type", "/answers", { item: "answers", value: shorten(answers ?? ""), expected: "object" }));
    return { outcomes: [], problems };
  }
  const cells = answers as Cells;
  const lookup = answerLookup(byKey, (key) => {
    const part = contextKeys.has(key) ? context : answers;
    return part && Object.hasOwn(part, key) ? (part as Cells)[key] : undefined;
  });
  const outcomes = items.map((itemPlan) => {
    const { relevance } = itemPlan.item;
    return relevance && !evaluate(relevance, lookup) ? notApplicable : readCell(itemPlan, cells, problems);
  });
  return { outcomes, problems };
}
