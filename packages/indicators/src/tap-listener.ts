import { errorAt } from "@reintegration/model";
import { dayOf } from "./measures/day-of.ts";
import { type DayRange, noDay, type Tap } from "./measures/measuring.ts";
import type { ProblemTally } from "./problem-tally.ts";

/**
 * Hands the record that stands in a source to a tap, if it can be used: no field that the indicator reads is faulty, and it lies in the
 * period, for which it needs a date. `leftOut` is told of a faulty one.
 */
export function tapListener(
  { source, date, take }: Tap,
  read: readonly string[],
  { from, to }: DayRange,
  problems: ProblemTally,
  leftOut: (row: number) => void,
): (row: number) => void {
  const hasPeriod = from !== undefined || to !== undefined;
  return (row) => {
    if (source.isFaulty(read)) return leftOut(row);
    const day = date === undefined ? noDay : dayOf(source.lookup(date));
    if (hasPeriod && date !== undefined) {
      if (day === noDay) return problems.add(errorAt("record-without-date", `/${source.reference}/${date}`, { item: date }), row);
      if ((from !== undefined && day < from) || (to !== undefined && day > to)) return;
    }
    take(day, row);
  };
}
