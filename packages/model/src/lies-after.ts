import { isCalendarDate, isMonth } from "./dates.ts";

/**
 * Whether the first of two dates or months lies after the second, on the precision that they have in common. What is no
 * date lies after nothing, and nothing lies after it.
 *
 * @example
 * liesAfter("2022-05-17", "2022-04"); // => true
 * liesAfter("2022-05-17", "2022-05"); // => false
 * liesAfter("refused", "2022-05"); // => false
 */
export function liesAfter(first: unknown, second: unknown): boolean {
  if (!isDate(first) || !isDate(second)) return false;
  const precision = Math.min(first.length, second.length);
  return first.slice(0, precision) > second.slice(0, precision);
}

const isDate = (value: unknown): value is string => typeof value === "string" && (isCalendarDate(value) || isMonth(value));
