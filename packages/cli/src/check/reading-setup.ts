import type { ColumnMap } from "@reintegration/forms";
import type { Messages, MissingKind } from "@reintegration/model";
import { chooseDefinition } from "../definitions/choose-definition.ts";
import { readMap } from "../definitions/read-map.ts";
import { exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { type Language, languageOf } from "../options/choose-language.ts";
import { dayOfChecking, missingMarks, type ReadingOptions } from "../options/reading-options.ts";
import { timeLimit } from "../options/time-limit.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import { loadText } from "../text/load-text.ts";
import type { Text } from "../text/text.ts";

/** The options of every command that reads an export, checked. */
export interface ReadingSetup {
  readonly language: Language;
  readonly text: Text;
  readonly messages: Messages;
  /** The version asked for, of a survey or a type of record: by name, or by the map. */
  readonly instrument: string | undefined;
  /** What it is; `undefined` where each row is to say what it answers. */
  readonly kind: "instrument" | "record" | undefined;
  readonly map: ColumnMap | undefined;
  readonly missing: Readonly<Record<string, MissingKind>>;
  readonly asOf: string;
  /** Seconds that a workbook may take. */
  readonly timeLimit: number;
  readonly isQuiet: boolean;
  readonly approvedOnly: boolean;
}

/** Checks the options and loads the user's language. Stops on wrong ones, before anything is read. */
export async function readingSetup(options: ReadingOptions, io: Pick<Io, "env" | "today">): Promise<ReadingSetup> {
  const language = options.lang ?? languageOf(io.env);
  const { text, messages } = await loadText(language);
  const record = await chooseDefinition("record", options.record, text);
  if (record !== undefined && (options.instrument ?? options.map) !== undefined)
    throw new Stop(exitCodes.badArguments, text.records.notBoth);
  const asked = record ?? (await chooseDefinition("instrument", options.instrument, text));
  const map = options.map === undefined ? undefined : await readMap(options.map, language, text, messages);
  if (map && asked !== undefined && asked !== map.instrument) {
    const message = fill(text.stops.otherMap, { path: options.map, expected: map.instrument, value: asked });
    throw new Stop(exitCodes.badArguments, message);
  }
  return {
    language,
    text,
    messages,
    instrument: asked ?? map?.instrument,
    kind: record !== undefined ? "record" : (asked ?? map) === undefined ? undefined : "instrument",
    map,
    missing: missingMarks(options.missing, text),
    asOf: dayOfChecking(options.asOf, io.today, text),
    timeLimit: timeLimit(options.timeLimit, text),
    isQuiet: options.quiet === true,
    approvedOnly: options.approvedOnly === true,
  };
}

/** The survey that was asked for, as other options have it: by name, or by the map. */
export function askedFor({ instrument }: ReadingSetup): { readonly instrument?: string } {
  return instrument === undefined ? {} : { instrument };
}
