import { join } from "node:path";
import { computeAll } from "@reintegration/indicators";
import { explainProblem, isCalendarDate, type Problem } from "@reintegration/model";
import { readingSetup } from "../check/reading-setup.ts";
import { openSurveyFile } from "../check/survey-file.ts";
import { knownInstruments } from "../definitions/known-instruments.ts";
import { knownRecords } from "../definitions/known-records.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import { canonicalRows } from "../indicators/canonical-rows.ts";
import { chooseIndicators } from "../indicators/choose-indicators.ts";
import { compareTables } from "../indicators/compare-tables.ts";
import { comparisonsCsv } from "../indicators/comparisons-csv.ts";
import { indicatorCsv } from "../indicators/indicator-csv.ts";
import { indicatorsJson } from "../indicators/indicators-json.ts";
import { indicatorsText } from "../indicators/indicators-text.ts";
import { isReadBy } from "../indicators/is-read-by.ts";
import { nameTable } from "../indicators/name-table.ts";
import type { Io } from "../io.ts";
import type { ReadingOptions } from "../options/reading-options.ts";
import { openOutputFolder } from "../output/output-folder.ts";
import { Stop } from "../stop.ts";
import { mergedLabels } from "../summary/merged-labels.ts";
import { page } from "../summary/page.ts";
import { fill } from "../text/fill.ts";
import type { Text } from "../text/text.ts";
import { isColoured } from "./is-coloured.ts";
import { stopUnreadable } from "./stop-unreadable.ts";

export interface IndicatorsOptions extends ReadingOptions {
  readonly indicator?: string;
  readonly by?: string;
  readonly byRound?: string;
  readonly compare?: string;
  readonly against?: string;
  readonly weights?: string;
  readonly stratum?: string;
  readonly from?: string;
  readonly to?: string;
  readonly level?: "project" | "programme" | "framework";
  readonly out: string;
  readonly force?: true;
  readonly strict?: true;
}

const outputs = ["indicators.csv", "indicators.json"] as const;

/** `indicators`: computes indicators over files of records and survey responses, small groups hidden, and writes them with their denominators in words. */
export async function indicators(paths: readonly string[], options: IndicatorsOptions, io: Io): Promise<ExitCode> {
  const setup = await readingSetup(options, io);
  const { text, language, messages, asOf } = setup;
  const chosen = await chooseIndicators(options.indicator, language, text);
  const by = (options.by ?? "").split(",").flatMap((field) => field.trim() || []);
  if (by.length > mostFields) throw new Stop(exitCodes.badArguments, fill(text.indicators.tooManyFields, { value: options.by }));
  const period = { ...day("from", options, text), ...day("to", options, text) };
  const shownBy = options.byRound === undefined ? by : [...by, options.byRound];
  const { compare: compareBy, against } = options;
  if (compareBy !== undefined && !shownBy.includes(compareBy))
    throw new Stop(exitCodes.badArguments, fill(text.indicators.cannotCompare, { value: compareBy }));
  if (compareBy === undefined && against !== undefined) throw new Stop(exitCodes.badArguments, text.indicators.againstAlone);
  const names = [...outputs, ...(compareBy === undefined ? [] : (["comparisons.csv"] as const))];
  const folder = await openOutputFolder(options.out, names, text, options);
  try {
    const known = [...(await knownInstruments()), ...(await knownRecords())];
    const files = await Promise.all(paths.map((path) => openSurveyFile(path, setup, io, known)));
    const read = files.map((file) => canonicalRows(file, {}));
    const report = await computeAll(chosen, inTurn(read.map(({ rows }) => rows)), {
      by,
      asOf,
      ...(Object.keys(period).length > 0 && { period }),
      ...(options.byRound !== undefined && { byRound: options.byRound }),
      ...(options.weights !== undefined && {
        weights: { weight: options.weights, ...(options.stratum !== undefined && { stratum: options.stratum }) },
      }),
      ...(options.level && { level: options.level }),
    });
    for (const [index, file] of files.entries()) {
      const found = read[index]?.found();
      if (found !== undefined) stopUnreadable(file, found);
    }
    const references = new Set(read.flatMap((each) => [...each.references]));
    const tables = report.tables.filter((_, index) => options.indicator !== undefined || isReadBy(chosen[index], references));
    if (tables.length === 0)
      throw new Stop(exitCodes.badData, fill(text.indicators.noneFits, { path: paths.join(text.punctuation.comma) }));
    const unknown = shownBy.filter((field) => !tables.some((table) => table.by.includes(field)));
    if (unknown.length > 0)
      throw new Stop(exitCodes.badArguments, fill(text.indicators.unknownField, { value: unknown.join(text.punctuation.comma) }));
    const labels = mergedLabels([...references].flatMap((reference) => files.map((file) => file.labelsOf(reference))));
    const named = await Promise.all(tables.map((table) => nameTable(table, labels, language, text)));
    const counts = files.map(({ path, reader }, index) => ({
      path,
      format: reader.report.format,
      isWhole: !reader.report.unreadable,
      read: read[index]?.found()?.read ?? 0,
      leftOut: read[index]?.found()?.leftOut ?? 0,
      withErrors: read[index]?.found()?.withErrors ?? 0,
    }));
    const summary = {
      files: counts,
      asOf,
      by: shownBy,
      problems: report.problems,
      outputs: names.map((name) => join(options.out, name)),
    };
    const compared = compareBy === undefined ? undefined : { field: compareBy, comparisons: compareTables(named, compareBy, against) };
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

const mostFields = 2;

function day<Name extends "from" | "to">(name: Name, options: IndicatorsOptions, text: Text): { readonly [name in Name]?: string } {
  const value = options[name];
  if (value === undefined) return {};
  if (!isCalendarDate(value)) throw new Stop(exitCodes.badArguments, fill(text.indicators.badPeriod, { value }));
  return { [name]: value } as { readonly [name in Name]: string };
}

async function* inTurn(files: readonly AsyncIterable<unknown>[]): AsyncGenerator<unknown, void> {
  for (const file of files) yield* file;
}
