import { normaliseLabel } from "@reintegration/model";
import type { ColumnTarget, ColumnTargets } from "../columns/column-target.ts";
import type { Field } from "../columns/fields-of.ts";
import type { ColumnMap, MappedColumn } from "./column-map.ts";

/** Under which headers the values stand that are the same in every row. */
export const constantHeader = (key: string): string => `constants/${key}`;

/** Finds the columns of a file by a map. */
export interface MapFinder {
  /** What the map says of a header: letter for letter, else as labels are compared. */
  entry(header: string): MappedColumn | undefined;
  target(header: string): ColumnTarget | undefined;
}

export function mapFinder({ columns, constants = {} }: ColumnMap, fields: readonly Field[], targets: ColumnTargets): MapFinder {
  const exact = new Map(Object.entries(columns).map(([header, column]) => [header.trim(), column]));
  const folded = new Map(Object.entries(columns).map(([header, column]) => [normaliseLabel(header), column]));
  const constant = new Map(Object.keys(constants).map((key) => [constantHeader(key), key]));
  const fieldOf = (key: string | undefined): Field | undefined => fields.find(({ item }) => item.key === key);
  const entry = (header: string): MappedColumn | undefined => exact.get(header.trim()) ?? folded.get(normaliseLabel(header));
  return {
    entry,
    target(header) {
      const column = entry(header);
      const field = fieldOf(column ? column.item : constant.get(header));
      if (field === undefined) return undefined;
      return column?.choice === undefined ? targets.answer(field) : targets.choice(field, column.choice);
    },
  };
}
