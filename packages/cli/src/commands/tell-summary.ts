import type { Cutoffs } from "@reintegration/model";
import type { SurveyFile } from "../check/survey-file.ts";
import type { Io } from "../io.ts";
import type { ReadingOptions } from "../options/reading-options.ts";
import { summaryJson } from "../output/summary-json.ts";
import type { FileSummary } from "../summary/file-summary.ts";
import { mergedLabels } from "../summary/merged-labels.ts";
import { page } from "../summary/page.ts";
import { summaryText } from "../summary/summary-text.ts";
import { isColoured } from "./is-coloured.ts";

/** What the summary needs to know of a user's own scoring. */
interface OwnTexts {
  readonly titles?: Readonly<Record<string, string>>;
  readonly cutoffs?: Cutoffs | undefined;
}

/** Prints the summary: as JSON and nothing else, for a person, or not at all. */
export function tellSummary(
  summary: FileSummary,
  file: SurveyFile,
  options: ReadingOptions,
  io: Io,
  { titles = {}, cutoffs }: OwnTexts = {},
): void {
  if (options.json) io.stdout.write(summaryJson(summary));
  else if (!options.quiet) {
    const read = [...summary.instruments, ...summary.records].map(({ reference }) => reference);
    const labels = mergedLabels((read.length === 0 ? [summary.stamp?.instrument] : read).map(file.labelsOf));
    io.stdout.write(summaryText(summary, page(file.setup.text, labels, titles, isColoured(io)), file.setup.messages, cutoffs));
  }
}
