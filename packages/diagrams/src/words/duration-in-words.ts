import type { Duration } from "@reintegration/model";
import { counted } from "./counted.ts";
import type { Words } from "./words.ts";

const units = ["years", "months", "weeks", "days"] as const;

/**
 * A duration of the calendar as a person says it, the largest unit first.
 *
 * @example
 * import { words } from "./en.ts";
 * durationInWords({ months: 1, days: 2 }, words); // => "1 month and 2 days"
 * durationInWords({}, words); // => "0 days"
 */
export function durationInWords(duration: Duration, words: Words): string {
  const parts = units.flatMap((unit) => {
    const n = duration[unit] ?? 0;
    return n === 0 ? [] : [counted(words.language, words.units[unit], n)];
  });
  return parts.length === 0 ? counted(words.language, words.units.days, 0) : parts.join(words.and);
}
