import type { Cell, IndicatorTable } from "../src/indicator-table.ts";

/** What tables of an invented project say of themselves. */
export const stamp: IndicatorTable["stamp"] = {
  indicator: "town-figure@1.0.0",
  basis: "reconstructed",
  status: "draft",
  definitions: [
    { reference: "town-figure@1.0.0", digest: "a1b2c3d4e5f6a7b8" },
    { reference: "town-record@2.1.0", digest: "b1b2c3d4e5f6a7b8" },
  ],
  level: "project",
  confidence: 0.95,
};

/** A table of shares by town, or what is said instead. */
export function townTable(cells: readonly Cell[], changed: Partial<IndicatorTable> = {}): IndicatorTable {
  return {
    stamp,
    kind: "share",
    unit: "people",
    direction: "higher_is_better",
    by: ["town"],
    minimumCell: 10,
    cells,
    problems: [],
    ...changed,
  };
}

export const share = (group: Cell["group"], numerator: number, denominator: number): Cell => ({
  ...{ group, status: "computed", value: numerator / denominator, numerator, denominator, n: denominator, missing: {} },
});

export const figure = (group: Cell["group"], value: number, n = 12): Cell => ({ group, status: "computed", value, n, missing: {} });

export const mean = (group: Cell["group"], value: number, standardError: number, n: number): Cell => ({
  ...{ group, status: "computed", value, standardError, degreesOfFreedom: n - 1, n, missing: {} },
});

export const suppressed = (group: Cell["group"]): Cell => ({ group, status: "suppressed" });
