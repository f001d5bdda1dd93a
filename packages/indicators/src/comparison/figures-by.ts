import { type MissingKind, missingKinds } from "@reintegration/model";
import type { IndicatorTable } from "../indicator-table.ts";
import type { ComparedFigure } from "./compared-figure.ts";

/**
 * The figures of one table for each code of a field, to be compared: countries, rounds, women and men. The kinds of missing answers are left
 * out; other fields of the table stay whole.
 */
export function figuresBy(table: IndicatorTable, field: string): readonly ComparedFigure[] {
  return table.cells.flatMap(({ group }) => {
    const code = group[field];
    const isCode = code !== undefined && Object.keys(group).length === 1 && !missingKinds.includes(code as MissingKind);
    return isCode ? [{ name: code, table, group: { [field]: code } }] : [];
  });
}
