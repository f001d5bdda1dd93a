import { dayNumber } from "./day-number.ts";

/**
 * Days from one date to another: negative where the second lies before the first.
 *
 * Both are dates of the calendar.
 *
 * @example
 * daysBetween("2024-02-28", "2024-03-01"); // => 2
 * daysBetween("2023-01-01", "2022-12-31"); // => -1
 */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}
