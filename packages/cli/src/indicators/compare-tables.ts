import { type ComparisonReport, compare, figuresBy } from "@reintegration/indicators";
import type { NamedTable } from "./named-table.ts";

/** The groups of one table side by side. */
export interface NamedComparison {
  readonly named: NamedTable;
  readonly report: ComparisonReport;
}

/** Compares the groups of a field, table by table: every two, or all with one. Tables that are not told apart by it, or have one group only, are left out. */
export function compareTables(tables: readonly NamedTable[], field: string, against: string | undefined): readonly NamedComparison[] {
  return tables.flatMap((named) => {
    const figures = figuresBy(named.table, field);
    if (figures.length < 2) return [];
    return [{ named, report: compare(figures, against === undefined ? {} : { against }) }];
  });
}
