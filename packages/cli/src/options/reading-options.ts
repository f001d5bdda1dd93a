import { isCalendarDate, type MissingKind, missingKinds } from "@reintegration/model";
import { exitCodes } from "../exit-codes.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import type { Text } from "../text/text.ts";
import type { Language } from "./choose-language.ts";
import { parseMissing } from "./parse-missing.ts";

/** Options of every command that reads a survey export, as the user gave them. */
export interface ReadingOptions {
  readonly lang?: Language;
  readonly instrument?: string;
  /** Of `validate`: the type of records that are no surveys. */
  readonly record?: string;
  readonly missing?: string;
  /** Path of a map of columns. */
  readonly map?: string;
  readonly asOf?: string;
  /** Seconds that a workbook may take. */
  readonly timeLimit?: string;
  readonly approvedOnly?: true;
  readonly json?: true;
  readonly quiet?: true;
}

/** Options of the commands that score. */
export interface ScoringOptions extends ReadingOptions {
  readonly scoring?: string;
  readonly cutoffs?: string;
}

/** Checks `--missing`; nothing is declared without it. */
export function missingMarks(missing: string | undefined, text: Text): Readonly<Record<string, MissingKind>> {
  if (missing === undefined) return {};
  const parsed = parseMissing(missing);
  if ("marks" in parsed) return parsed.marks;
  throw new Stop(exitCodes.badArguments, fill(text.stops.badMissing, { value: parsed.wrong.map((part) => `“${part}”`).join(", ") }), [
    text.stops.known,
    ...missingKinds,
  ]);
}

/** Checks `--as-of`, the day of checking; today without it. */
export function dayOfChecking(asOf: string | undefined, today: string, text: Text): string {
  if (asOf === undefined || isCalendarDate(asOf)) return asOf ?? today;
  throw new Stop(exitCodes.badArguments, fill(text.stops.badAsOf, { value: asOf }));
}
