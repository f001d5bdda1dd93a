import { type Item, type ItemLabels, ownValue } from "@reintegration/model";
import type { KnownInstrument } from "../export-reader.ts";

/** An item or context field, its place in a response, and its texts by language. */
export interface Field {
  readonly item: Item;
  readonly part: "context" | "answers";
  /** JSON Pointer into the response. */
  readonly path: string;
  readonly labels: ReadonlyMap<string, ItemLabels>;
  /** A list of a record: it has rows of its own, and no place in a row of a table. */
  readonly isList: boolean;
}

/** The fields of an instrument in the order of its definition: context first. Those of a record lie in `fields`. */
export function fieldsOf({ instrument, labels, record }: KnownInstrument): Field[] {
  const lists = new Set(record?.items.filter(({ type }) => type === "list").map(({ key }) => key));
  const field = (item: Item, part: Field["part"]): Field => ({
    item,
    part,
    path: `/${record ? "fields" : part}/${item.key}`,
    isList: lists.has(item.key),
    labels: new Map(
      labels.flatMap(({ language, items }) => {
        const texts = ownValue(items, item.key);
        return texts ? [[language, texts] as const] : [];
      }),
    ),
  });
  return [...instrument.context.map((item) => field(item, "context")), ...instrument.items.map((item) => field(item, "answers"))];
}
