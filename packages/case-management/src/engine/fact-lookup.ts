import { evaluate, isAnswer, missingKindOf, ownValue } from "@reintegration/model";
import type { Case } from "../case.ts";
import type { WorkflowIndex } from "./index-of.ts";

/** Looks facts up as conditions see them (rules M3, M4). */
export function factLookup({ facts: known }: WorkflowIndex, facts: Case["facts"]): (key: string) => unknown {
  const lookup = (key: string): unknown => {
    const fact = known.get(key);
    if (fact === undefined) return undefined;
    const { item, passes } = fact;
    if (item.relevance !== undefined && !evaluate(item.relevance, lookup)) return "not_applicable";
    const value = ownValue(facts, key);
    if (value === undefined) return undefined;
    return passes(value) || isAnswer(item, value) ? value : missingKindOf(value);
  };
  return lookup;
}
