import { type ExportReader, type KnownInstrument, readExport } from "@reintegration/forms";
import { explainProblem, type Instrument, type Labels, type Problem, referenceOf } from "@reintegration/model";
import { knownInstruments } from "../definitions/known-instruments.ts";
import { openInput } from "../input/open-input.ts";
import { showProgress } from "../input/show-progress.ts";
import { workbookOptions } from "../input/workbook-options.ts";
import type { Io } from "../io.ts";
import type { ReadingSetup } from "./reading-setup.ts";
import { type RowChecker, rowChecker } from "./row-checker.ts";

/** A survey export, or a file of records, that is about to be read and checked. */
export interface SurveyFile {
  readonly path: string;
  readonly setup: ReadingSetup;
  readonly reader: ExportReader;
  readonly checker: RowChecker;
  /** A known survey or type of record; for an unknown one the first, whose names it most likely uses. */
  readAs(reference: string | undefined): Instrument;
  /** Texts of a known survey or type of record in the user's language. */
  labelsOf(reference: string | undefined): Labels | undefined;
  /** A problem in the user's language. */
  explain(problem: Problem, reference: string | undefined): { readonly message: string; readonly fix: string };
}

/** Opens a file for reading and checking: of surveys, unless it is said what else it may hold. Stops where it cannot be opened. */
export async function openSurveyFile(path: string, setup: ReadingSetup, io: Io, known?: readonly KnownInstrument[]): Promise<SurveyFile> {
  const { instrument, map, missing, text, timeLimit, isQuiet } = setup;
  const instruments = known ?? (await knownInstruments());
  const input = await openInput(path, io, text);
  const { bytes } = showProgress(input, io.stderr, isQuiet);
  const reader = readExport(bytes, {
    ...workbookOptions(timeLimit, io),
    instruments,
    missing,
    fixedKeys: true,
    ...(map && { map }),
    ...(instrument !== undefined && { instrument }),
  });
  return surveyFile(path, setup, instruments, reader);
}

/** A file that `reader` reads. */
export function surveyFile(path: string, setup: ReadingSetup, instruments: readonly KnownInstrument[], reader: ExportReader): SurveyFile {
  const { instrument, text, language, messages, asOf } = setup;
  const [first] = instruments;
  if (first === undefined) throw new Error("The standard has no instrument");
  const known = new Map(instruments.map((each) => [referenceOf(each.instrument), each]));
  const labelsOf = (reference: string | undefined): Labels | undefined => {
    const labels = known.get(reference ?? instrument ?? "")?.labels;
    return labels?.find((each) => each.language === language) ?? labels?.[0];
  };
  return {
    path,
    setup,
    reader,
    checker: rowChecker(instruments, {
      asked: instrument,
      asOf,
      withoutColumn: () => reader.report.itemsWithoutColumn,
      noSubmissions: text.stops.noSubmissions,
      noneOf: text.records.noneOf,
    }),
    readAs: (reference) => (known.get(reference ?? "") ?? first).instrument,
    labelsOf,
    explain: (problem, reference) => explainProblem(problem, messages, labelsOf(reference)),
  };
}
