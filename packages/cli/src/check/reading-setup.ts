import type { Messages, MissingKind } from "@reintegration/model";
import { chooseInstrument } from "../definitions/choose-instrument.ts";
import type { Io } from "../io.ts";
import { type Language, languageOf } from "../options/choose-language.ts";
import { dayOfChecking, missingMarks, type ReadingOptions } from "../options/reading-options.ts";
import { loadText } from "../text/load-text.ts";
import type { Text } from "../text/text.ts";

/** The options of every command that reads an export, checked. */
export interface ReadingSetup {
  readonly language: Language;
  readonly text: Text;
  readonly messages: Messages;
  readonly instrument: string | undefined;
  readonly missing: Readonly<Record<string, MissingKind>>;
  readonly asOf: string;
  readonly isQuiet: boolean;
  readonly approvedOnly: boolean;
}

/** Checks the options and loads the user's language. Stops on wrong ones, before anything is read. */
export async function readingSetup(options: ReadingOptions, io: Pick<Io, "env" | "today">): Promise<ReadingSetup> {
  const language = options.lang ?? languageOf(io.env);
  const { text, messages } = await loadText(language);
  return {
    language,
    text,
    messages,
    instrument: chooseInstrument(options.instrument, text),
    missing: missingMarks(options.missing, text),
    asOf: dayOfChecking(options.asOf, io.today, text),
    isQuiet: options.quiet === true,
    approvedOnly: options.approvedOnly === true,
  };
}
