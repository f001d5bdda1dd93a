import type { Indicator, Measure } from "@reintegration/model";
import { computeInternal } from "../src/compute-internal.ts";
import type { ComputeOptions } from "../src/compute-options.ts";
import type { Cell, ComputedCell, IndicatorTable, InsufficientCell, SuppressedCell } from "../src/indicator-table.ts";
import { libraryIndicator } from "./small-library.ts";

/** The unsuppressed table of one measure of the library over records. */
export function tableOf(
  measure: Measure,
  records: readonly unknown[],
  options: ComputeOptions = {},
  changed: Partial<Indicator> = {},
): IndicatorTable {
  const run = computeInternal([libraryIndicator(measure, changed)], options);
  for (const record of records) run.add(record);
  return run.finish().tables[0] as IndicatorTable;
}

type Shown = ComputedCell | InsufficientCell | SuppressedCell;

/** Its cells by their codes: `all` for the total over everything, `*` for the total over one field. */
export function figuresOf({ by, cells }: IndicatorTable): Record<string, Shown> {
  const name = (group: Cell["group"]): string =>
    Object.keys(group).length === 0 ? "all" : by.map((field) => group[field] ?? "*").join(" ");
  return Object.fromEntries(cells.map(({ group, ...figure }) => [name(group), figure]));
}

/** The figure of everybody. */
export function totalOf(...given: Parameters<typeof tableOf>): Shown {
  const total = figuresOf(tableOf(...given))["all"];
  if (total === undefined) throw new Error("there is no total");
  return total;
}
