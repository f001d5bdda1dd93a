import { type ItemDefinition, keysOfCondition } from "@reintegration/model";

/**
 * The way by which the relevance of an item leads back to itself, from the item to the item; `undefined` where it does not.
 *
 * @example
 * const items = new Map([["a", { key: "a", type: "text", text: "A", relevance: { answered: "a" } }]] as const);
 * relevanceCircle("a", items); // => ["a", "a"]
 */
export function relevanceCircle(start: string, items: ReadonlyMap<string, ItemDefinition>): string[] | undefined {
  const seen = new Set<string>();
  const follow = (key: string): string[] | undefined => {
    if (seen.has(key)) return undefined;
    seen.add(key);
    const relevance = items.get(key)?.relevance;
    for (const next of relevance ? keysOfCondition(relevance) : []) {
      if (next === start) return [key, next];
      const way = follow(next);
      if (way !== undefined) return [key, ...way];
    }
    return undefined;
  };
  return follow(start);
}
