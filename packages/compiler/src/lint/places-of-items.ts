import type {
  InstrumentDefinition,
  ItemDefinition,
  RecordDefinition,
  RecordItemDefinition,
  WorkflowDefinition,
} from "@reintegration/model";
import { pointerTo } from "@reintegration/model";

/** A definition that holds items. */
export type ItemHolder = InstrumentDefinition | RecordDefinition | WorkflowDefinition;

/** An item, context field, field of a record or fact of a workflow, and where it stands in the file. */
export interface PlacedItem<Item = RecordItemDefinition> {
  readonly item: Item;
  readonly part: "context" | "items" | "facts";
  /** JSON Pointer of the item. */
  readonly at: string;
  /** Path of its texts, as `textsOf` gives it. */
  readonly path: string;
  /** Key of the list whose rows it belongs to. */
  readonly list?: string;
}

/** All items of a definition in the order of the file, a list before the fields of its rows. */
export function placesOfItems(definition: ItemHolder): PlacedItem[] {
  const place = (part: PlacedItem["part"], items: readonly RecordItemDefinition[]): PlacedItem[] =>
    items.flatMap((item, index): PlacedItem[] => {
      const placed = { item, part, at: pointerTo(part, index), path: `${part}/${item.key}` };
      if (item.type !== "list") return [placed];
      const rows = item.items.map((inner, row) => ({
        item: inner,
        part,
        at: placed.at + pointerTo("items", row),
        path: `${placed.path}/items/${inner.key}`,
        list: item.key,
      }));
      return [placed, ...rows];
    });
  if ("context" in definition) return [...place("context", definition.context), ...place("items", definition.items)];
  return "facts" in definition ? place("facts", definition.facts) : place("items", definition.items);
}

/** The same without lists and references: what has an answer of its own. */
export function placesOfQuestions(definition: ItemHolder): PlacedItem<ItemDefinition>[] {
  return placesOfItems(definition).filter(
    (place): place is PlacedItem<ItemDefinition> => place.item.type !== "list" && place.item.type !== "reference",
  );
}
