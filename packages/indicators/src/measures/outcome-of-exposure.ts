import { dateOfDay, warningAt } from "@reintegration/model";
import type { Outcome } from "../cells/tally.ts";
import { type MeasuredWith, noDay } from "./measuring.ts";
import { watchedDays } from "./watched-days.ts";

/**
 * What someone gives to a rate who was watched from one day to another: the events, and the days that lie in the period.
 *
 * Without a first day it is absent; a last day before the first is a problem, and absent. Who was watched on no day of the period counts
 * with nothing.
 */
export function outcomeOfExposure(using: MeasuredWith, from: number, to: number, events: number, row?: number): Outcome {
  const { measure, problems, period, asOf } = using;
  if (from === noDay) return "absent";
  if (to !== noDay && to < from && measure.exposure !== undefined) {
    const [item, other] = [measure.exposure.from.key, measure.exposure.to.key];
    problems.add(warningAt("dates-out-of-order", `/${item}`, { item, value: dateOfDay(from), other, otherValue: dateOfDay(to) }), row);
    return "absent";
  }
  const days = watchedDays(from, to, period, asOf);
  return days < 1 ? undefined : { events, days };
}
