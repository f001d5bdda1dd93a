import type { Cell, IndicatorTable } from "../../packages/indicators/src/indicator-table.ts";

type Flat = Readonly<Record<string, unknown>>;

/** The first difference between a table and the cells that were calculated apart: numbers to 1e-9, everything else exactly. */
export function differenceOf({ cells, by }: Pick<IndicatorTable, "cells" | "by">, expected: readonly Cell[]): string | undefined {
  const named = (all: readonly Cell[]): Map<string, Flat> =>
    new Map(all.map((cell) => [by.map((field) => cell.group[field] ?? "*").join(" "), cell as unknown as Flat]));
  const [found, wanted] = [named(cells), named(expected)];
  if (found.size !== cells.length) return "a group comes twice";
  for (const name of new Set([...found.keys(), ...wanted.keys()])) {
    const [ours, theirs] = [found.get(name), wanted.get(name)];
    if (ours === undefined || theirs === undefined) return `group “${name}”: ${ours === undefined ? "not there" : "not expected"}`;
    for (const part of Object.keys(theirs)) {
      const value = part === "low" || part === "high" ? (ours["interval"] as Flat | undefined)?.[part] : ours[part];
      if (!isSame(value, theirs[part]))
        return `group “${name}”, ${part}: ${JSON.stringify(value)}, expected ${JSON.stringify(theirs[part])}`;
    }
    // intervals of means and their degrees of freedom are proved against R, with the statistics
    const extra = Object.keys(ours).find((part) => !(part in theirs) && part !== "interval" && part !== "degreesOfFreedom");
    if (extra !== undefined) return `group “${name}”: ${extra} is not expected`;
  }
  return undefined;
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(b));
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return a === b;
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => isSame((a as Flat)[key], (b as Flat)[key]));
}
