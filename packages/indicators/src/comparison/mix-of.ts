import type { Cell, IndicatorTable } from "../indicator-table.ts";
import type { ComparedFigure } from "./compared-figure.ts";
import { partsOf } from "./parts-of.ts";

/** How much stands in each part of a figure, by its name, or the parts of which that is not published. */
export type Mix =
  | { readonly status: "known"; readonly counts: Readonly<Record<string, number>> }
  | { readonly status: "unknown"; readonly hidden: readonly string[] };

/**
 * Of what the people of a figure are mixed, by fields that tell its table apart: what the figure of each part stands on.
 *
 * That is the denominator (of a rate the time at risk, with weights their sum), else the number of people. A suppressed part makes the
 * mix unknown, and so does a weighted mean, whose sums of weights are not published. Those who gave no answer are parts like others.
 */
export function mixOf(figure: ComparedFigure, fields: readonly string[]): Mix {
  const counts: Record<string, number> = {};
  const hidden: string[] = [];
  for (const [key, cell] of partsOf(figure, fields)) {
    const count = countOf(cell, figure.table);
    if (count === undefined) hidden.push(key);
    else counts[key] = count;
  }
  return hidden.length > 0 ? { status: "unknown", hidden } : { status: "known", counts };
}

function countOf(cell: Cell, { stamp }: IndicatorTable): number | undefined {
  if (cell.status === "suppressed") return undefined;
  if (cell.status === "computed" && cell.denominator !== undefined) return cell.denominator;
  if (cell.n === 0 || (cell.status === "insufficient" && cell.reason === "no-exposure")) return 0;
  return stamp.weights === undefined ? cell.n : undefined;
}
