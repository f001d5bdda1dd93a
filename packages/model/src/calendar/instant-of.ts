import { isCalendarDate } from "../dates.ts";
import { dayNumber, twoDigits } from "./day-number.ts";

const shape = /^(.{10})T([01][0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9])(?:[.]([0-9]{1,9}))?)?(Z|[+-](?:0[0-9]|1[0-4]):[0-5][0-9])$/;

/**
 * The milliseconds of an instant since 1970 in UTC, or `undefined` where a text is no instant of ISO 8601 with a real date
 * and an offset. Without an offset an instant would depend on the place where it is read.
 *
 * @example
 * instantOf("1970-01-01T01:00:00+01:00"); // => 0
 * instantOf("2024-05-17T10:30:00"); // => undefined
 */
export function instantOf(text: string): number | undefined {
  if (text.length > 40 || !shape.test(text)) return undefined;
  const date = text.slice(0, 10);
  if (!isCalendarDate(date)) return undefined;
  // worked out by hand, at a fraction of the cost; who writes fractions of a second pays it
  if (text[19] === ".") return Date.parse(text);
  const seconds = text[16] === ":" ? twoDigits(text, 17) : 0;
  const minutes = minutesAt(text, 11) - (text.endsWith("Z") ? 0 : offsetOf(text));
  return ((dayNumber(date) * 1440 + minutes) * 60 + seconds) * 1000;
}

/** Hours and minutes as minutes, from a place in a text. */
const minutesAt = (text: string, from: number): number => twoDigits(text, from) * 60 + twoDigits(text, from + 3);

const offsetOf = (text: string): number => minutesAt(text, text.length - 5) * (text[text.length - 6] === "-" ? -1 : 1);
