import type { Cell, IndicatorTable } from "../src/indicator-table.ts";

/** Number of people of a group; of a share also how many of them have the trait, and how many refused. */
export type Counted = number | readonly [yes: number, of: number, refused?: number];

/** A table as written down by hand: cells by their codes, `.` for the total over a field, as in `{ ".": 30, a: 12, b: 18 }` or `{ "a f": [3, 4] }`. */
export function tableOf(id: string, by: readonly string[], counts: Readonly<Record<string, Counted>>, minimumCell = 10): IndicatorTable {
  const cells = Object.entries(counts).map(([codes, counted]): Cell => {
    const named = codes.split(" ").flatMap((code, at) => (code === "." ? [] : [[by[at] as string, code] as const]));
    const group = Object.fromEntries(named);
    if (typeof counted === "number") return { group, status: "computed", value: counted, n: counted, missing: {} };
    const [numerator, n, refused = 0] = counted;
    const missing = refused > 0 ? { refused } : {};
    if (n === 0) return { group, status: "insufficient", reason: "nobody", n, missing };
    return { group, status: "computed", value: numerator / n, numerator, denominator: n, n, missing };
  });
  return {
    stamp: { indicator: `${id}@1.0.0`, basis: "reconstructed", status: "draft", definitions: [], confidence: 0.95 },
    kind: Object.values(counts).some((counted) => typeof counted !== "number") ? "share" : "count",
    ...{ unit: "people", direction: "none", by, minimumCell, cells, problems: [] },
  };
}

/** What is hidden of a table, in the notation of {@link tableOf}. */
export const hiddenIn = (table: IndicatorTable): readonly string[] =>
  table.cells.flatMap(({ group, status }) => (status === "suppressed" ? [table.by.map((field) => group[field] ?? ".").join(" ")] : []));
