import type { IndicatorTable } from "../indicator-table.ts";

/** Whether two tables are one, also where it was read from a file twice. */
export function isSameTable(a: IndicatorTable, b: IndicatorTable): boolean {
  return a === b || (a.cells.length === b.cells.length && JSON.stringify(a) === JSON.stringify(b));
}
