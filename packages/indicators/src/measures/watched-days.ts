import { type DayRange, noDay } from "./measuring.ts";

/**
 * For how many days of a period someone was watched, the first and the last day counted.
 *
 * Without an end it is the end of the period or the day `asOf`, whichever comes first. Below 1 where nothing of it lies in the period.
 */
export function watchedDays(from: number, to: number, period: DayRange, asOf: number | undefined): number {
  const first = Math.max(from, period.from ?? from);
  const openEnd = Math.min(period.to ?? Number.POSITIVE_INFINITY, asOf ?? Number.POSITIVE_INFINITY);
  const last = Math.min(to === noDay ? openEnd : to, period.to ?? Number.POSITIVE_INFINITY);
  return last - first + 1;
}
