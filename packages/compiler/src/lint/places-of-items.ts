import type { InstrumentDefinition, ItemDefinition } from "@reintegration/model";

/** An item or context field of an instrument, and where it stands in the file. */
export interface PlacedItem {
  readonly item: ItemDefinition;
  readonly part: "context" | "items";
  readonly index: number;
}

/** The context fields and items of an instrument in the order of the file. */
export function placesOfItems({ context, items }: Pick<InstrumentDefinition, "context" | "items">): PlacedItem[] {
  const place = (part: "context" | "items", list: readonly ItemDefinition[]): PlacedItem[] =>
    list.map((item, index) => ({ item, part, index }));
  return [...place("context", context), ...place("items", items)];
}
