/**
 * The number of a day, counted from 1 January 1970, which is day 0: whole numbers only, of the Gregorian calendar, so that
 * neither clock nor time zone has a say (rule D1).
 *
 * The date is one of the calendar; what else is given has no meaning.
 *
 * @example
 * dayNumber("1970-01-01"); // => 0
 * dayNumber("2024-03-01"); // => 19783
 */
export function dayNumber(date: string): number {
  const month = twoDigits(date, 5);
  // a year that starts in March has its leap day at the end
  const year = twoDigits(date, 0) * 100 + twoDigits(date, 2) - (month <= 2 ? 1 : 0);
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + twoDigits(date, 8) - 1;
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468;
}

/** The number that two digits of a text make. */
export function twoDigits(text: string, from: number): number {
  return (text.charCodeAt(from) - 48) * 10 + text.charCodeAt(from + 1) - 48;
}
