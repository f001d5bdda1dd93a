import type { MissingKind } from "@reintegration/model";
import type { Column } from "../columns/plan-columns.ts";
import { cellTranslator } from "./cell-translator.ts";
import type { ColumnMap } from "./column-map.ts";
import { constantHeader, type MapFinder } from "./map-finder.ts";

/**
 * Puts our codes in place of what the cells of a row hold, and the values that are the same in every row behind them. `columns` are
 * those of the file, then one for each constant.
 */
export function rowTranslator(
  { constants = {} }: ColumnMap,
  finder: MapFinder,
  columns: readonly Column[],
  marks: ReadonlyMap<string, MissingKind>,
): (cells: readonly unknown[]) => unknown[] {
  const translators = columns.flatMap(({ header, index, target }) => {
    const entry = target && finder.entry(header);
    const translate = entry && cellTranslator(entry, target.field.item, marks);
    return translate ? [{ index, translate }] : [];
  });
  const values = Object.entries(constants).map(([key, value]) => ({
    index: columns.findLastIndex(({ header }) => header === constantHeader(key)),
    value,
  }));
  return (cells) => {
    const translated = [...cells];
    for (const { index, translate } of translators) if (index < cells.length) translated[index] = translate(cells[index]);
    for (const { index, value } of values) translated[index] = value;
    return translated;
  };
}
