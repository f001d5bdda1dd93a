import type { Cell, IndicatorTable } from "../../packages/indicators/src/indicator-table.ts";

/** Hides small groups and nothing else: what suppression must not be. */
export function onlySmall(tables: readonly IndicatorTable[]): readonly IndicatorTable[] {
  return tables.map((table) => ({
    ...table,
    cells: table.cells.map((cell): Cell => {
      const isSmall = cell.status !== "suppressed" && cell.n > 0 && cell.n < table.minimumCell;
      return isSmall ? { group: cell.group, status: "suppressed" } : cell;
    }),
  }));
}
