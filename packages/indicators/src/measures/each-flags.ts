import { evaluate, evaluateKnown, keysOfCondition, type MissingKind, missingKinds, type Selection } from "@reintegration/model";
import { bytes, column } from "./column.ts";
import { eachDates } from "./each-dates.ts";
import type { EachIndex } from "./each-index.ts";
import { inTime } from "./in-time.ts";
import { type MeasuredWith, noDay, type Tap } from "./measuring.ts";
import { slotOfRow } from "./slot-of-row.ts";

/** Those of whom some record is there that a selection asks for. */
export interface EachFlags {
  readonly taps: readonly Tap[];
  readonly held: (slot: number) => boolean | MissingKind;
}

const yes = 6;

/**
 * Whether each has some record that a selection asks for: one byte of each, and the two dates of a deadline.
 *
 * `isKnown` looks at the condition in three values: it is open where no record holds it and one leaves it open; of several kinds of
 * missing answer the first in their order is told. `also` gets each record that holds it.
 */
export function eachFlags(
  using: MeasuredWith,
  each: EachIndex,
  selection: Selection,
  isKnown: boolean,
  also?: (slot: number, day: number, row: number) => void,
): EachFlags {
  const { source: own, where, within } = selection;
  const from = own ?? using.measure.source;
  const source = using.sourceOf(from);
  const flags = column(bytes);
  const take = (day: number, row: number): void => {
    const holds = where === undefined || (isKnown ? evaluateKnown(where, source.lookup) : evaluate(where, source.lookup));
    if (holds === false) return;
    const slot = slotOfRow(using, each, source, row);
    if (slot === undefined) return;
    const before = flags.get(slot);
    const found = holds === true ? yes : missingKinds.indexOf(holds) + 1;
    if (found === yes || before === 0 || found < before) flags.set(slot, before === yes ? yes : found);
    if (found === yes) also?.(slot, day, row);
  };
  const keys = [using.measure.each as string, ...(where ? keysOfCondition(where) : [])];
  const dates = within && { from: eachDates(using, each, within.from), to: eachDates(using, each, within.to), duration: within.duration };
  const held = (slot: number): boolean | MissingKind => {
    const flag = flags.get(slot);
    const holds = flag === yes || (flag !== 0 && (missingKinds[flag - 1] as MissingKind));
    if (dates === undefined || holds === false) return holds;
    const timely = inTime(dates.from.dayOf(slot), dates.to.dayOf(slot), dates.duration, using.asOf ?? noDay);
    return timely === false || holds === true ? timely : holds;
  };
  return { taps: [{ source, date: from.date, keys, take }, ...(dates ? [dates.from.tap, dates.to.tap] : [])], held };
}
