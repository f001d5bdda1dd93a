import { type Condition, keysOfCondition } from "@reintegration/model";

/**
 * The way by which the relevance of an item leads back to itself, from the item to the item; `undefined` where it does not.
 * `relevances` holds the relevance of each item that has one.
 *
 * @example
 * const relevances = new Map([["a", { answered: "a" }]] as const);
 * relevanceCircle("a", relevances); // => ["a", "a"]
 */
export function relevanceCircle(start: string, relevances: ReadonlyMap<string, Condition | undefined>): string[] | undefined {
  const seen = new Set<string>();
  const follow = (key: string): string[] | undefined => {
    if (seen.has(key)) return undefined;
    seen.add(key);
    const relevance = relevances.get(key);
    for (const next of relevance ? keysOfCondition(relevance) : []) {
      if (next === start) return [key, next];
      const way = follow(next);
      if (way !== undefined) return [key, ...way];
    }
    return undefined;
  };
  return follow(start);
}
