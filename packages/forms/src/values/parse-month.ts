import { parseDate } from "./parse-date.ts";

/**
 * The month of an ISO month, date or date-time. Whether it is in the calendar is not looked at.
 *
 * @example
 * parseMonth("2022-05"); // => "2022-05"
 * parseMonth("2022-05-17"); // => "2022-05"
 * parseMonth("May 2022"); // => undefined
 */
export function parseMonth(text: string): string | undefined {
  return text.length === 7 ? parseDate(`${text}-01`)?.slice(0, 7) : parseDate(text)?.slice(0, 7);
}
