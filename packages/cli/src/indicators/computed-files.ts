import { type ComputeOptions, computeAll, type IndicatorReport } from "@reintegration/indicators";
import type { Indicator } from "@reintegration/model";
import { stopUnreadable } from "../check/stop-unreadable.ts";
import type { SurveyFile } from "../check/survey-file.ts";
import { canonicalRows } from "./canonical-rows.ts";
import type { IndicatorsSummary } from "./indicators-json.ts";

/** What files came to. */
export interface ComputedFiles {
  readonly report: IndicatorReport;
  /** The surveys and types of records that their rows name. */
  readonly references: ReadonlySet<string>;
  readonly counts: IndicatorsSummary["files"];
}

/** Computes indicators over the rows of files, one file after the other; a file that cannot be read stops the command. */
export async function computedFiles(
  files: readonly SurveyFile[],
  chosen: readonly Indicator[],
  computing: ComputeOptions,
): Promise<ComputedFiles> {
  const read = files.map((file) => ({ file, taken: canonicalRows(file) }));
  const report = await computeAll(chosen, inTurn(read.map(({ taken }) => taken.rows)), computing);
  const counts = read.map(({ file, taken }) => {
    const found = taken.found();
    if (found !== undefined) stopUnreadable(file, found);
    const { path, reader } = file;
    const { read: rows = 0, leftOut = 0, withErrors = 0 } = found ?? {};
    return { path, format: reader.report.format, isWhole: !reader.report.unreadable, read: rows, leftOut, withErrors };
  });
  return { report, references: new Set(read.flatMap(({ taken }) => [...taken.references])), counts };
}

async function* inTurn(files: readonly AsyncIterable<unknown>[]): AsyncGenerator<unknown, void> {
  for (const file of files) yield* file;
}
