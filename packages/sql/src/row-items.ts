import type { Item } from "@reintegration/model";
import type { Dialect } from "./dialect.ts";

/** The row that an expression is about: where the texts of its cells are. */
export interface RowItems {
  readonly dialect: Dialect;
  /** Items and context fields by key. */
  readonly items: ReadonlyMap<string, Item>;
  /** The alias of the table of texts. */
  readonly alias: string;
}

/** The cell of an item, as it stands in the table. */
export function cellOf({ alias }: RowItems, item: Item): string {
  return `${alias}.${item.key}`;
}
