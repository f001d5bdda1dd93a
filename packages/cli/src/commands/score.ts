import { join } from "node:path";
import { compileScoring } from "@reintegration/scoring";
import { readRows } from "../check/read-rows.ts";
import { askedFor, readingSetup } from "../check/reading-setup.ts";
import { scoreRow } from "../check/score-row.ts";
import { stopUnreadable } from "../check/stop-unreadable.ts";
import { openSurveyFile } from "../check/survey-file.ts";
import { chooseScoring } from "../definitions/choose-scoring.ts";
import { type EngineOptions, refuseEngineOptions } from "../duckdb/engine-options.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { languageOf } from "../options/choose-language.ts";
import type { ScoringOptions } from "../options/reading-options.ts";
import { openOutputFolder } from "../output/output-folder.ts";
import { problemFile } from "../output/problem-file.ts";
import { responseTable } from "../output/response-table.ts";
import { type ScoreTable, scoreTable } from "../output/score-table.ts";
import { mostRows, type ScoreWorkbook, scoreWorkbook, workbookName } from "../output/score-workbook.ts";
import { filesIn, publish } from "../output/summary-json.ts";
import { Stop } from "../stop.ts";
import { scoreTally } from "../tally/score-tally.ts";
import { fill } from "../text/fill.ts";
import { loadText } from "../text/load-text.ts";
import { summarise } from "./summarise.ts";
import { tellSummary } from "./tell-summary.ts";

export interface ScoreOptions extends ScoringOptions, EngineOptions {
  readonly out: string;
  readonly force?: true;
  readonly strict?: true;
  readonly xlsx?: true;
  readonly responses?: true;
}

const everyOutput = ["scores.csv", "responses.csv", "problems.csv", "summary.json"] as const;

/** `score`: checks and scores a file, writes scores and problems, and prints the summary. */
export async function score(path: string, options: ScoreOptions, io: Io): Promise<ExitCode> {
  if (options.engine === "duckdb" && (options.xlsx || options.responses)) {
    const { text } = await loadText(options.lang ?? languageOf(io.env));
    throw new Stop(exitCodes.badArguments, text.workbook.notWithDuckdb);
  }
  if (options.engine === "duckdb") return (await import("../duckdb/score-with-duckdb.ts")).scoreWithDuckdb(path, options, io);
  const setup = await readingSetup(options, io);
  refuseEngineOptions(options, setup.text);
  const { scoring, instrument, titles } = await chooseScoring({ ...options, ...askedFor(setup) }, setup.text, setup.language);
  const cutoffs = scoring.cutoffs.find(({ id }) => id === options.cutoffs);
  const scorer = compileScoring(instrument, scoring, cutoffs ? { cutoffs: cutoffs.id } : {});
  const scores = [...scoring.dimensions.map(({ id }) => id), "composite"];
  const tally = scoreTally(scores, (id) => (cutoffs?.appliesTo.includes(id) ? cutoffs.bands.map((band) => band.id) : null));
  const outputs = everyOutput.filter((name) => name !== "responses.csv" || options.responses);
  const workbook = options.xlsx ? await scoreWorkbook(options.out, setup.text, options) : undefined;
  const folder = await openOutputFolder(options.out, outputs, setup.text, options);
  try {
    const file = await openSurveyFile(path, setup, io);
    const identifiedBy = file.readAs(scoring.instrument).identifiedBy;
    const scoreWriter = folder.begin("scores.csv");
    const { problem, ready } = problemFile(folder, file);
    const answers = options.responses ? responseTable(file.readAs(scoring.instrument)) : undefined;
    const answerWriter = answers && folder.begin("responses.csv");
    if (answers) answerWriter?.write(answers.header);
    let table: ScoreTable;
    let submission: string | undefined;
    const rows = await readRows(file, {
      begin(first) {
        submission = first.find((row) => row.submission.idColumn !== undefined)?.submission.idColumn;
        table = scoreTable({ identifiedBy, submission, scores, cutoffs });
        scoreWriter.write(table.header);
        workbook?.add(table.header);
      },
      row(row, found) {
        const { result, problems } = scoreRow(scorer, row, found);
        if (result) tally.add(result);
        const line = table.line(row, result);
        scoreWriter.write(line);
        workbook?.add(line);
        if (answers) answerWriter?.write(answers.line(row));
        return problems;
      },
      problem,
      ready: async () => {
        await scoreWriter.ready();
        await answerWriter?.ready();
        await ready();
      },
    });
    stopUnreadable(file, rows);
    const bookOf = async (book: ScoreWorkbook): Promise<{ readonly [workbookName]?: string }> => {
      const context = file.readAs(scoring.instrument).context.filter(({ key }) => identifiedBy.includes(key));
      const fields = identifiedBy.flatMap((key) => context.filter((item) => item.key === key));
      const labels = file.labelsOf(scoring.instrument);
      // loaded when asked for: scoring itself needs no codebooks
      const { scoreCodebook } = await import("../output/score-codebook.ts");
      const described = { identifiedBy: fields, submission, scores, cutoffs, stamp: scorer.stamp, titles };
      const sheet = labels ? scoreCodebook({ ...described, labels }, setup.text) : [];
      if (await book.write(() => folder.reserve(workbookName), sheet, fields, submission))
        return { [workbookName]: join(options.out, workbookName) };
      io.stderr.write(`${fill(setup.text.workbook.tooManyRows, { n: String(rows.read), most: String(mostRows) })}\n`);
      return {};
    };
    const files = { ...filesIn(options.out, outputs), ...(workbook && (await bookOf(workbook))) };
    const summary = summarise("score", file, rows, files, { stamp: scorer.stamp, scores: tally.summary() });
    await publish(folder, summary);
    tellSummary(summary, file, options, io, { titles, cutoffs });
    if (!summary.file.isWhole) return exitCodes.unreadable;
    return options.strict && rows.problems.errors > 0 ? exitCodes.badData : exitCodes.fine;
  } finally {
    await folder.discard();
  }
}
