import type { DateOrder } from "./column-map.ts";

/**
 * The ISO date that a text in a declared order stands for; `undefined` where it is none, also for years of two digits. A time of day
 * behind it is left out. Whether the day is in the calendar is not looked at.
 *
 * @example
 * parseOrderedDate("17/5/2022", "d/m/y"); // => "2022-05-17"
 * parseOrderedDate("05-17-2022 09:30", "m/d/y"); // => "2022-05-17"
 * parseOrderedDate("17/5/22", "d/m/y"); // => undefined
 */
export function parseOrderedDate(text: string, order: DateOrder): string | undefined {
  const parts = /^([0-9]{1,4})[./-]([0-9]{1,2})[./-]([0-9]{1,4})(?:[ T][0-9]{1,2}:[0-9].*)?$/.exec(text.trim())?.slice(1, 4);
  if (parts === undefined) return undefined;
  const part = (letter: string): string => parts[order.split("/").indexOf(letter)] ?? "";
  const [year, month, day] = [part("y"), part("m"), part("d")];
  return year.length === 4 && month.length <= 2 && day.length <= 2
    ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
    : undefined;
}
