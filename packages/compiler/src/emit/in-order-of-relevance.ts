import { type Item, keysOfCondition } from "@reintegration/model";

/**
 * Items so that each stands after those that its relevance names, which keep their order otherwise. Throws where an item decides
 * over itself; the lint finds that before.
 *
 * @example
 * const items = [{ key: "a", type: "text", relevance: { answered: "b" } }, { key: "b", type: "text" }] as const;
 * inOrderOfRelevance(items).map(({ key }) => key); // => ["b", "a"]
 */
export function inOrderOfRelevance(items: readonly Item[]): Item[] {
  const byKey = new Map(items.map((item) => [item.key, item]));
  const ordered = new Set<Item>();
  const put = (item: Item, waiting: readonly Item[]): void => {
    if (ordered.has(item)) return;
    if (waiting.includes(item)) throw new Error(`whether ${item.key} is asked depends on itself`);
    for (const key of item.relevance ? keysOfCondition(item.relevance) : []) {
      const other = byKey.get(key);
      if (other) put(other, [...waiting, item]);
    }
    ordered.add(item);
  };
  for (const item of items) put(item, []);
  return [...ordered];
}
