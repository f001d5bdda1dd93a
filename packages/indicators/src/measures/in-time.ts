import { addDuration, type Duration, dateOfDay, dayNumber, type MissingKind } from "@reintegration/model";
import { noDay } from "./measuring.ts";

/**
 * Whether the second of two days came within a duration of the first, to the end of the last day (rule D1).
 *
 * Without the first, `absent`. Without the second it did not, once the duration is over on the day `asOf`; before that nobody can say:
 * `not_applicable`. A second day before the first is in time. Days are numbered by `dayNumber`.
 *
 * @example
 * import { dayNumber } from "@reintegration/model";
 * inTime(dayNumber("2024-01-31"), dayNumber("2024-02-29"), { months: 1 }, dayNumber("2024-06-30")); // => true
 * inTime(dayNumber("2024-01-31"), dayNumber("2024-03-01"), { months: 1 }, dayNumber("2024-06-30")); // => false
 */
export function inTime(from: number, to: number, duration: Duration, asOf: number): boolean | MissingKind {
  if (from === noDay) return "absent";
  const due = dayNumber(addDuration(dateOfDay(from), duration));
  if (to !== noDay) return to <= due;
  return asOf <= due ? "not_applicable" : false;
}
