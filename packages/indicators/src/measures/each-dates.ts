import { type DateOf, evaluate, keysOfCondition } from "@reintegration/model";
import { column, wholes } from "./column.ts";
import { dayOf } from "./day-of.ts";
import type { EachIndex } from "./each-index.ts";
import { type MeasuredWith, noDay, type Tap } from "./measuring.ts";
import { slotOfRow } from "./slot-of-row.ts";

/** The first or last date that the records of each hold in a field: 4 bytes of each. */
export function eachDates(
  using: MeasuredWith,
  each: EachIndex,
  of: DateOf,
): { readonly tap: Tap; readonly dayOf: (slot: number) => number } {
  const { where, key, pick } = of;
  const from = of.source ?? using.measure.source;
  const source = using.sourceOf(from);
  const days = column(wholes, noDay);
  const take = (_day: number, row: number): void => {
    if (where !== undefined && !evaluate(where, source.lookup)) return;
    const day = dayOf(source.lookup(key));
    if (day === noDay) return;
    const slot = slotOfRow(using, each, source, row);
    if (slot === undefined) return;
    const known = days.get(slot);
    if (known === noDay || (pick === "first" ? day < known : day > known)) days.set(slot, day);
  };
  const keys = [using.measure.each as string, key, ...(where ? keysOfCondition(where) : [])];
  return { tap: { source, date: from.date, keys, take }, dayOf: days.get };
}
