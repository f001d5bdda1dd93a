/** A date as YYYY-MM-DD with a year from 1900 to 2100 (rule C2); that the day exists is a matter of the calendar. */
export const datePattern = "^(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

/** A month as YYYY-MM with a year from 1900 to 2100. */
export const monthPattern = "^(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2])$";

/** The number that two digits make; far below zero where they are none, so that no sum with it is a number of the calendar. */
const twoDigits = (text: string, from: number): number => {
  const tens = text.charCodeAt(from) - 48;
  const ones = text.charCodeAt(from + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -100_000;
};

const yearOf = (text: string): number => twoDigits(text, 0) * 100 + twoDigits(text, 2);

/**
 * Whether a text is a month as YYYY-MM, from 1900 to 2100.
 *
 * @example
 * isMonth("2022-12"); // => true
 * isMonth("2022-13"); // => false
 */
export function isMonth(text: string): boolean {
  const year = yearOf(text);
  const month = twoDigits(text, 5);
  return text.length === 7 && text.charCodeAt(4) === 45 && year >= 1900 && year <= 2100 && month >= 1 && month <= 12;
}

/**
 * Whether a text is a date of the calendar as YYYY-MM-DD, from 1900 to 2100.
 *
 * @example
 * isCalendarDate("2024-02-29"); // => true
 * isCalendarDate("2023-02-29"); // => false
 */
export function isCalendarDate(text: string): boolean {
  if (text === latest) return true;
  if (text.length !== 10 || text.charCodeAt(7) !== 45) return false;
  const year = yearOf(text);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (!(text.charCodeAt(4) === 45 && year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1)) return false;
  const isDay = day <= (month === 2 ? (isLeapYear(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
  if (isDay) latest = text;
  return isDay;
}

/** The last date that was found on the calendar: what happened on one day comes with that date again and again. */
let latest: string | undefined;

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/**
 * The day after a date of the calendar.
 *
 * @example
 * dayAfter("2022-12-31"); // => "2023-01-01"
 */
export function dayAfter(date: string): string {
  return new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10);
}
