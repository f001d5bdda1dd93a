import { errorAt, isCalendarDate, type Problem, shorten, warningAt } from "@reintegration/model";
import type { DateOrder } from "../map/column-map.ts";
import { parseOrderedDate } from "../map/parse-ordered-date.ts";
import { excelDate } from "../values/excel-date.ts";
import { parseDate } from "../values/parse-date.ts";
import { parseNumber } from "../values/parse-number.ts";

/** A day, or why a text is none; `note` says how it was read where that is no matter of course. */
export type ReadDay = { readonly day: string; readonly note?: Problem } | { readonly problem: Problem };

/**
 * Reads the day of an event: an ISO date or date-time, the order that the map declares, or a spreadsheet's day number, with a warning.
 * `d/m/y` is never guessed (rule C2). `dayShift` is what the spreadsheet's count is off by.
 */
export function readDay(text: string, header: string, order: DateOrder | undefined, dayShift: number): ReadDay {
  const day = parseDate(text) ?? (order && parseOrderedDate(text, order));
  const item = shorten(header);
  if (day !== undefined) return isCalendarDate(day) ? { day } : { problem: errorAt("impossible-date", "", { item, value: shorten(text) }) };
  const counted = excelDate((parseNumber(text) ?? Number.NaN) + dayShift);
  if (counted === undefined)
    return { problem: errorAt("not-a-date", "", { item, value: shorten(text), expected: order ? "dateOrder" : "date" }) };
  return { day: counted, note: warningAt("excel-date", "", { item, value: shorten(text), date: counted }) };
}
