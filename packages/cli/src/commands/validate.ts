import type { KnownInstrument } from "@reintegration/forms";
import { readRows } from "../check/read-rows.ts";
import { type ReadingSetup, readingSetup } from "../check/reading-setup.ts";
import { stopOtherKind } from "../check/stop-other-kind.ts";
import { stopUnreadable } from "../check/stop-unreadable.ts";
import { openSurveyFile } from "../check/survey-file.ts";
import { knownInstruments } from "../definitions/known-instruments.ts";
import { knownRecords } from "../definitions/known-records.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import type { ReadingOptions } from "../options/reading-options.ts";
import { openOutputFolder } from "../output/output-folder.ts";
import { problemFile } from "../output/problem-file.ts";
import { filesIn, publish } from "../output/summary-json.ts";
import { summarise } from "./summarise.ts";
import { tellSummary } from "./tell-summary.ts";

export interface ValidateOptions extends ReadingOptions {
  readonly out?: string;
  readonly force?: true;
}

const outputs = ["problems.csv", "summary.json"] as const;

/** `validate`: reads and checks a file of a survey or of records, says what is wrong with it, and writes files only where `--out` asks for them. */
export async function validate(path: string, options: ValidateOptions, io: Io): Promise<ExitCode> {
  const setup = await readingSetup(options, io);
  const folder = options.out === undefined ? undefined : await openOutputFolder(options.out, outputs, setup.text, options);
  try {
    const file = await openSurveyFile(path, setup, io, await knownFor(setup));
    const rows = await readRows(file, { ...problemFile(folder, file), begin: (first) => stopOtherKind(first, setup) });
    stopUnreadable(file, rows);
    const summary = summarise("validate", file, rows, filesIn(options.out, outputs));
    await publish(folder, summary);
    tellSummary(summary, file, options, io);
    if (!summary.file.isWhole) return exitCodes.unreadable;
    return rows.problems.errors > 0 ? exitCodes.badData : exitCodes.fine;
  } finally {
    await folder?.discard();
  }
}

/** What the file may hold: what was asked for; else all surveys and types of records, of which each row names its own. */
async function knownFor({ kind, instrument }: ReadingSetup): Promise<KnownInstrument[]> {
  if (kind === "record") return knownRecords(instrument === undefined ? [] : [instrument]);
  const surveys = await knownInstruments();
  return kind === "instrument" ? surveys : [...surveys, ...(await knownRecords())];
}
