import { compileScoring } from "@reintegration/scoring";
import { readRows } from "../check/read-rows.ts";
import { readingSetup } from "../check/reading-setup.ts";
import { scoreRow } from "../check/score-row.ts";
import { openSurveyFile } from "../check/survey-file.ts";
import { chooseScoring } from "../definitions/choose-scoring.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import type { ScoringOptions } from "../options/reading-options.ts";
import { openOutputFolder } from "../output/output-folder.ts";
import { problemFile } from "../output/problem-file.ts";
import { type ScoreTable, scoreTable } from "../output/score-table.ts";
import { filesIn, publish } from "../output/summary-json.ts";
import { scoreTally } from "../tally/score-tally.ts";
import { stopUnreadable } from "./stop-unreadable.ts";
import { summarise } from "./summarise.ts";
import { tellSummary } from "./tell-summary.ts";

export interface ScoreOptions extends ScoringOptions {
  readonly out: string;
  readonly force?: true;
  readonly strict?: true;
}

const outputs = ["scores.csv", "problems.csv", "summary.json"] as const;

/** `score`: checks and scores a file, writes scores and problems, and prints the summary. */
export async function score(path: string, options: ScoreOptions, io: Io): Promise<ExitCode> {
  const setup = await readingSetup(options, io);
  const { scoring, instrument, titles } = await chooseScoring(options, setup.text);
  const cutoffs = scoring.cutoffs.find(({ id }) => id === options.cutoffs);
  const scorer = compileScoring(instrument, scoring, cutoffs ? { cutoffs: cutoffs.id } : {});
  const scores = [...scoring.dimensions.map(({ id }) => id), "composite"];
  const tally = scoreTally(scores, (id) => (cutoffs?.appliesTo.includes(id) ? cutoffs.bands.map((band) => band.id) : null));
  const folder = await openOutputFolder(options.out, outputs, setup.text, options);
  try {
    const file = await openSurveyFile(path, setup, io);
    const identifiedBy = file.readAs(scoring.instrument).identifiedBy;
    const scoreWriter = folder.begin("scores.csv");
    const { problem, ready } = problemFile(folder, file);
    let table: ScoreTable;
    const rows = await readRows(file, {
      begin(first) {
        const submission = first.find((row) => row.submission.idColumn !== undefined)?.submission.idColumn;
        table = scoreTable({ identifiedBy, submission, scores, cutoffs });
        scoreWriter.write(table.header);
      },
      row(row, found) {
        const { result, problems } = scoreRow(scorer, row, found);
        if (result) tally.add(result);
        scoreWriter.write(table.line(row, result));
        return problems;
      },
      problem,
      ready: async () => {
        await scoreWriter.ready();
        await ready();
      },
    });
    stopUnreadable(file, rows);
    const summary = summarise("score", file, rows, filesIn(options.out, outputs), { stamp: scorer.stamp, scores: tally.summary() });
    await publish(folder, summary);
    tellSummary(summary, file, options, io, { titles, cutoffs });
    if (!summary.file.isWhole) return exitCodes.unreadable;
    return options.strict && rows.problems.errors > 0 ? exitCodes.badData : exitCodes.fine;
  } finally {
    await folder.discard();
  }
}
