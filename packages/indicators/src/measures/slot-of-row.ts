import { errorAt, missingKindOf } from "@reintegration/model";
import type { RowSource } from "../rows/row-source.ts";
import type { EachIndex } from "./each-index.ts";
import type { MeasuredWith } from "./measuring.ts";

/** The number of the one to whom the row that stands in a source belongs; `undefined`, with a problem, where it does not say. */
export function slotOfRow({ measure, problems }: MeasuredWith, each: EachIndex, { lookup }: RowSource, row: number): number | undefined {
  const key = measure.each as string;
  const value = lookup(key);
  if (missingKindOf(value) === undefined) return each.slotOf(value);
  problems.add(errorAt("record-without-each", `/${key}`, { item: key }), row);
  return undefined;
}
