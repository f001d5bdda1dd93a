import { exitCodes } from "../exit-codes.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import type { Text } from "../text/text.ts";

/** Seconds that a workbook may take where the user does not say. */
export const defaultTimeLimit = 120;

/** A day: who waits longer for a workbook is better served by CSV. */
const longest = 86_400;

/** Checks `--time-limit`, the seconds that a workbook may take. */
export function timeLimit(value: string | undefined, text: Text): number {
  if (value === undefined) return defaultTimeLimit;
  const seconds = /^[0-9]{1,5}$/.test(value) ? Number(value) : 0;
  if (seconds >= 1 && seconds <= longest) return seconds;
  throw new Stop(exitCodes.badArguments, fill(text.stops.badTimeLimit, { value, maximum: String(longest) }));
}
