import { isCalendarDate } from "@reintegration/model";

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
  return text.length <= 40 && shape.test(text) && isCalendarDate(text.slice(0, 10)) ? Date.parse(text) : undefined;
}
