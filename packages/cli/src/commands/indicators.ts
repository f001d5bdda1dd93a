import { join } from "node:path";
import { explainProblem, type Problem } from "@reintegration/model";
import { readingSetup } from "../check/reading-setup.ts";
import { openSurveyFile } from "../check/survey-file.ts";
import { knownInstruments } from "../definitions/known-instruments.ts";
import { knownRecords } from "../definitions/known-records.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { chooseIndicators } from "../indicators/choose-indicators.ts";
import { compareTables } from "../indicators/compare-tables.ts";
import { comparisonsCsv } from "../indicators/comparisons-csv.ts";
import { computedFiles } from "../indicators/computed-files.ts";
import { indicatorCsv } from "../indicators/indicator-csv.ts";
import { indicatorsJson } from "../indicators/indicators-json.ts";
import { type IndicatorsOptions, indicatorsRequest } from "../indicators/indicators-request.ts";
import { indicatorsText } from "../indicators/indicators-text.ts";
import { isReadBy } from "../indicators/is-read-by.ts";
import { nameTable } from "../indicators/name-table.ts";
import type { Io } from "../io.ts";
import { openOutputFolder } from "../output/output-folder.ts";
import { Stop } from "../stop.ts";
import { mergedLabels } from "../summary/merged-labels.ts";
import { page } from "../summary/page.ts";
import { fill } from "../text/fill.ts";
import { isColoured } from "./is-coloured.ts";

const outputs = ["indicators.csv", "indicators.json"] as const;

/** `indicators`: computes indicators over files of records and survey responses, small groups hidden, and writes them with their denominators in words. */
export async function indicators(paths: readonly string[], options: IndicatorsOptions, io: Io): Promise<ExitCode> {
  const setup = await readingSetup(options, io);
  const { text, language, messages, asOf } = setup;
  const { comma } = text.punctuation;
  const chosen = await chooseIndicators(options.indicator, language, text);
  const { computing, shownBy, compareBy } = indicatorsRequest(options, asOf, text);
  const names = [...outputs, ...(compareBy === undefined ? [] : (["comparisons.csv"] as const))];
  const folder = await openOutputFolder(options.out, names, text, options);
  try {
    const known = [...(await knownInstruments()), ...(await knownRecords())];
    const files = await Promise.all(paths.map((path) => openSurveyFile(path, setup, io, known)));
    const { report, references, counts } = await computedFiles(files, chosen, computing);
    const tables = report.tables.filter((_, index) => options.indicator !== undefined || isReadBy(chosen[index], references));
    if (tables.length === 0) throw new Stop(exitCodes.badData, fill(text.indicators.noneFits, { path: paths.join(comma) }));
    const unknown = shownBy.filter((field) => !tables.some((table) => table.by.includes(field)));
    if (unknown.length > 0) throw new Stop(exitCodes.badArguments, fill(text.indicators.unknownField, { value: unknown.join(comma) }));

    const labels = mergedLabels([...references].flatMap((reference) => files.map((file) => file.labelsOf(reference))));
    const named = await Promise.all(tables.map((table) => nameTable(table, labels, language, text)));
    const compared =
      compareBy === undefined ? undefined : { field: compareBy, comparisons: compareTables(named, compareBy, options.against) };
    const written = names.map((name) => join(options.out, name));
    const summary = { files: counts, asOf, by: shownBy, problems: report.problems, outputs: written };
    if (compared) folder.begin("comparisons.csv").write(comparisonsCsv(compared.comparisons, compared.field));
    folder.begin("indicators.csv").write(indicatorCsv(named, shownBy));
    folder.begin("indicators.json").write(indicatorsJson(named, summary));
    await folder.publish();

    if (options.json) io.stdout.write(indicatorsJson(named, summary));
    else if (!options.quiet) {
      const explain = (problem: Problem) => explainProblem(problem, messages, labels);
      io.stdout.write(indicatorsText(named, summary, page(text, labels, {}, isColoured(io)), explain, compared));
    }
    if (counts.some(({ isWhole }) => !isWhole)) return exitCodes.unreadable;
    const hasErrors = [...report.problems, ...tables.flatMap(({ problems }) => problems)].some(({ severity }) => severity === "error");
    return options.strict && hasErrors ? exitCodes.badData : exitCodes.fine;
  } finally {
    await folder.discard();
  }
}
