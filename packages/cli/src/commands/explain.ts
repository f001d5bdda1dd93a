import type { Problem } from "@reintegration/model";
import { compileScoring } from "@reintegration/scoring";
import { isNotAgreed } from "../check/is-not-agreed.ts";
import { readRows } from "../check/read-rows.ts";
import { askedFor, readingSetup } from "../check/reading-setup.ts";
import { scoreRow } from "../check/score-row.ts";
import { stopUnreadable } from "../check/stop-unreadable.ts";
import { openSurveyFile } from "../check/survey-file.ts";
import { chooseScoring } from "../definitions/choose-scoring.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import type { ScoringOptions } from "../options/reading-options.ts";
import { Stop } from "../stop.ts";
import type { ExplainedRow } from "../summary/explained-row.ts";
import { explanationLines } from "../summary/explanation-lines.ts";
import { page } from "../summary/page.ts";
import { fill } from "../text/fill.ts";
import { isColoured } from "./is-coloured.ts";

export interface ExplainOptions extends ScoringOptions {
  readonly case: string;
}

/** `explain`: shows how the scores of each interview of one case came about, item by item. */
export async function explain(path: string, options: ExplainOptions, io: Io): Promise<ExitCode> {
  const setup = await readingSetup(options, io);
  const { scoring, instrument, titles } = await chooseScoring({ ...options, ...askedFor(setup) }, setup.text, setup.language);
  const scorer = compileScoring(instrument, scoring, options.cutoffs === undefined ? {} : { cutoffs: options.cutoffs });
  const file = await openSurveyFile(path, setup, io);
  const keys = file.readAs(scoring.instrument).identifiedBy;
  const [caseKey = ""] = keys;
  const explained: ExplainedRow[] = [];
  const rows = await readRows(file, {
    row(row, found) {
      const { context } = row.response;
      if (String(context[caseKey] ?? "") !== options.case) return found;
      const { result, problems } = scoreRow(scorer, row, found);
      const identifiedBy = Object.fromEntries(keys.map((key) => [key, context[key] ?? null]));
      explained.push({
        row: row.row,
        identifiedBy,
        isNotAgreed: isNotAgreed(row, file.readAs(scoring.instrument)),
        explanation: result ? scorer.explain(row.response) : null,
        problems,
      });
      return problems;
    },
  });
  stopUnreadable(file, rows);
  if (explained.length === 0) throw new Stop(exitCodes.badArguments, fill(setup.text.explain.noCase, { id: `“${options.case}”` }));
  if (options.json) io.stdout.write(`${JSON.stringify(explained, null, 2)}\n`);
  else {
    const shown = page(setup.text, file.labelsOf(scoring.instrument), titles, isColoured(io));
    const describe = (problem: Problem) => file.explain(problem, scoring.instrument);
    io.stdout.write(`${explanationLines(explained, options.case, scoring, shown, describe).join("\n")}\n`);
  }
  return file.reader.report.unreadable ? exitCodes.unreadable : exitCodes.fine;
}
