import { isObject } from "./is-object.ts";
import { missingKindOf } from "./missing.ts";
import { type Problem, warningAt } from "./problem.ts";
import type { RecordType } from "./record-type.ts";
import { shorten } from "./shorten.ts";

type Cells = Readonly<Record<string, unknown>>;

/**
 * Fields of a record that name a row of one of its lists which is not there, as a link of a diagram names a part that nobody drew.
 *
 * A field in a list is looked at in each of its rows. What is blank or no text names nothing.
 */
export function rowNameProblems(type: RecordType, fields: Cells, at: string): Problem[] {
  const listOf = (key: string): string | undefined =>
    type.items.find((item) => item.type === "list" && item.items.some((inner) => inner.key === key))?.key;
  const rowsOf = (list: string | undefined): readonly (readonly [index: number, row: Cells])[] => {
    const rows = list === undefined ? undefined : fields[list];
    return Array.isArray(rows) ? rows.flatMap((row: unknown, index) => (isObject(row) ? [[index, row] as const] : [])) : [];
  };
  return (type.rowNames ?? []).flatMap(({ field, row: named }) => {
    const known = new Set(rowsOf(listOf(named)).map(([, row]) => row[named]));
    const list = listOf(field);
    const places =
      list === undefined ? [[at, fields] as const] : rowsOf(list).map(([index, row]) => [`${at}/${list}/${index}`, row] as const);
    return places.flatMap(([place, cells]) => {
      const value = cells[field];
      if (typeof value !== "string" || missingKindOf(value) !== undefined || known.has(value)) return [];
      return [warningAt("row-not-found", `${place}/${field}`, { item: field, value: shorten(value), other: named })];
    });
  });
}
