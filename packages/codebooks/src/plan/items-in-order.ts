import { type Item, keysOfCondition } from "@reintegration/model";

/**
 * The items that these keys name and those that their relevance names, also at second hand, each after all that it depends on.
 *
 * Throws where a relevance depends on itself.
 */
export function itemsInOrder(keys: readonly string[], byKey: ReadonlyMap<string, Item>): Item[] {
  const done = new Map<string, Item>();
  const visit = (key: string, above: readonly string[]): void => {
    const item = byKey.get(key);
    if (item === undefined || done.has(key)) return;
    if (above.includes(key)) throw new Error(`The relevance of ${key} depends on itself: ${[...above, key].join(" → ")}`);
    if (item.relevance) for (const other of keysOfCondition(item.relevance)) visit(other, [...above, key]);
    done.set(key, item);
  };
  for (const key of keys) visit(key, []);
  return [...done.values()];
}
