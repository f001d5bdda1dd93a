import type { Item, ItemLabels } from "@reintegration/model";
import type { KnownInstrument } from "../export-reader.ts";

/** An item or context field, its place in a response, and its texts by language. */
export interface Field {
  readonly item: Item;
  readonly part: "context" | "answers";
  /** JSON Pointer into the response. */
  readonly path: string;
  readonly labels: ReadonlyMap<string, ItemLabels>;
}

/** The fields of an instrument in the order of its definition: context first. */
export function fieldsOf({ instrument, labels }: KnownInstrument): Field[] {
  const field = (item: Item, part: Field["part"]): Field => ({
    item,
    part,
    path: `/${part}/${item.key}`,
    labels: new Map(
      labels.flatMap(({ language, items }) => {
        const texts = Object.hasOwn(items, item.key) ? items[item.key] : undefined;
        return texts ? [[language, texts] as const] : [];
      }),
    ),
  });
  return [...instrument.context.map((item) => field(item, "context")), ...instrument.items.map((item) => field(item, "answers"))];
}
