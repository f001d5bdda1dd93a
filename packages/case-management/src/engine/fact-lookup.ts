import { evaluate, isAnswer, missingKindOf } from "@reintegration/model";
import type { Case } from "../case.ts";
import type { WorkflowIndex } from "./index-of.ts";

/** Looks facts up as conditions see them (rules M3, M4). */
export function factLookup({ facts: known, factTests }: WorkflowIndex, facts: Case["facts"]): (key: string) => unknown {
  const lookup = (key: string): unknown => {
    const fact = known.get(key);
    if (fact === undefined) return undefined;
    if (fact.relevance !== undefined && !evaluate(fact.relevance, lookup)) return "not_applicable";
    const value = Object.hasOwn(facts, key) ? facts[key] : undefined;
    if (value === undefined) return undefined;
    return factTests.get(key)?.(value) === true || isAnswer(fact, value) ? value : missingKindOf(value);
  };
  return lookup;
}
