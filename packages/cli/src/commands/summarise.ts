import type { Stamp } from "@reintegration/model";
import type { RowsRead } from "../check/read-rows.ts";
import type { SurveyFile } from "../check/survey-file.ts";
import { catalogueEntry } from "../definitions/known.ts";
import type { FileSummary, SurveyStamp } from "../summary/file-summary.ts";
import type { ScoresSummary } from "../tally/score-tally.ts";
import { version } from "../version.ts";

/** Puts together what a run found. `scored` is what scoring found, where there was any. */
export function summarise(
  command: FileSummary["command"],
  { path, reader, checker, setup }: SurveyFile,
  { problems, read, leftOut, valid, withErrors, notAgreed }: RowsRead,
  files: FileSummary["files"],
  scored?: { readonly stamp: Stamp; readonly scores: ScoresSummary },
): FileSummary {
  const { format, delimiter, language, notRecognised, itemsWithoutColumn, unreadable } = reader.report;
  const { stamp, scores } = scored ?? {};
  const references = setup.instrument === undefined ? checker.surveys() : [setup.instrument];
  return {
    tool: "reintegration",
    version: version(),
    command,
    file: { path, format, delimiter: delimiter ?? null, language: language ?? null, isWhole: !unreadable },
    asOf: setup.asOf,
    instruments: references.flatMap((reference) => stampOf(reference, "instrument")),
    records: references.flatMap((reference) => stampOf(reference, "record")),
    stamp: stamp ?? null,
    responses: {
      read,
      leftOut,
      valid,
      withErrors,
      notAgreed,
      scored: scores?.scored ?? null,
      insufficient: scores?.insufficient ?? null,
      invalid: scores ? read - leftOut - scores.scored - scores.insufficient : null,
    },
    columns: { notRecognised, itemsWithoutColumn },
    scores: scores?.scores ?? null,
    problems,
    rules: checker.rules(),
    files,
  };
}

function stampOf(asked: string, kind: "instrument" | "record"): SurveyStamp[] {
  const entry = catalogueEntry(asked, kind);
  if (entry === undefined) return [];
  const { reference, basis, status, digest } = entry;
  return [{ reference, basis, status, digest }];
}
