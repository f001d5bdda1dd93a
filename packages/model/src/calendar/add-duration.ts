import { isCalendarDate } from "../dates.ts";
import type { Duration } from "../workflow.ts";
import { dateOfDay, dateText } from "./date-of-day.ts";
import { dayNumber } from "./day-number.ts";

/**
 * The date that lies a duration after another, by the calendar (rule D1).
 *
 * Years and months are added first, together; where the month that is reached has no such day, its last day is taken.
 * Then weeks and days are added. Whole numbers only: the machine's time zone has no say.
 * Throws a RangeError where the date is not in the calendar.
 *
 * @example
 * addDuration("2023-01-31", { months: 1 }); // => "2023-02-28"
 * addDuration("2024-02-29", { years: 1 }); // => "2025-02-28"
 * addDuration("2023-12-31", { months: 2, days: 1 }); // => "2024-03-01"
 */
export function addDuration(date: string, { years = 0, months = 0, weeks = 0, days = 0 }: Duration): string {
  if (!isCalendarDate(date)) throw new RangeError(`"${date}" is not a date of the calendar`);
  const month = Number(date.slice(5, 7)) - 1 + years * 12 + months;
  const year = Number(date.slice(0, 4)) + Math.floor(month / 12);
  const day = Math.min(Number(date.slice(8)), daysOfMonth(year, month % 12));
  const reached = dateText(year, (month % 12) + 1, day);
  return weeks === 0 && days === 0 ? reached : dateOfDay(dayNumber(reached) + weeks * 7 + days);
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysOfMonth(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 1 && isLeap ? 29 : (monthLengths[month] ?? 31);
}
