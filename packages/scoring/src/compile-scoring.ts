import type { Problem, ScoredInstrument, Scoring, Stamp } from "@reintegration/model";
import type { ColumnScores, Columns } from "./columns.ts";
import { type Explanation, explainReading } from "./explain-reading.ts";
import { planScoring, type ScoringOptions } from "./plan.ts";
import { readResponse, type UncheckedResponse } from "./read-response.ts";
import { responseProblems } from "./response-problems.ts";
import type { ResponseScore } from "./score.ts";
import { scoreColumns } from "./score-columns.ts";
import { scoreReading } from "./score-reading.ts";

/** Scores responses to one instrument with one scoring. */
export interface Scorer {
  readonly stamp: Stamp;
  /** Scores one response. Bad data comes back as `invalid` with its problems; nothing is thrown. */
  score(response: UncheckedResponse): ResponseScore;
  /** Scores responses one by one, in order, as they are asked for. */
  scoreMany(responses: Iterable<UncheckedResponse>): IterableIterator<ResponseScore>;
  /** Scores columns of answer numbers; see {@link Columns}. Equal to `score` to the last bit. */
  scoreColumns(columns: Columns, rows: number): ColumnScores;
  /** Scores one response and says how the score came about, item by item. */
  explain(response: UncheckedResponse): Explanation;
  /** Whether a problem keeps a response from being scored: an error at a scored item or the instrument version (rule S8). */
  blocks(problem: Pick<Problem, "severity" | "path">): boolean;
}

/**
 * Compiles an instrument and a scoring into a scorer.
 *
 * Missing answers are never zeros: they are left out of the mean, and where too much weight is unanswered the score is
 * `insufficient` (rules M1 to M4, S1 to S8). Relevance comes from the instrument. Throws when the two definitions do not
 * fit together or the cut-off set is not known.
 *
 * @example
 * const instrument = {
 *   id: "mini", version: "1.0.0", basis: "reconstructed",
 *   items: [{ key: "housing", type: "single", answers: [{ code: "good", number: 1 }, { code: "bad", number: 2 }], missing: ["refused"] }],
 * } as const;
 * const scoring = {
 *   id: "mini-equal", version: "1.0.0", instrument: "mini@1.0.0", method: "weighted-mean/1", basis: "reconstructed", scale: 4,
 *   items: [{ item: "housing", values: { good: 4, bad: 0 } }],
 *   dimensions: [{ id: "social", weights: { housing: 1 }, total: 1, minAnsweredShare: 0.5 }],
 *   composite: { weights: { social: 1 } }, cutoffs: [],
 * } as const;
 * const scorer = compileScoring(instrument, scoring);
 * scorer.score({ instrument: "mini@1.0.0", context: {}, answers: { housing: "good" } }).composite.value; // => 1
 * scorer.score({ instrument: "mini@1.0.0", context: {}, answers: { housing: "refused" } }).composite.status; // => "insufficient"
 */
export function compileScoring(instrument: ScoredInstrument, scoring: Scoring, options: ScoringOptions = {}): Scorer {
  const plan = planScoring(instrument, scoring, options);
  const blocking = new Set(["/instrument", "/answers", "", ...plan.items.map(({ item }) => `/answers/${item.key}`)]);
  const resultOf = (response: UncheckedResponse, outcomes: readonly number[] | undefined): ResponseScore =>
    outcomes ? scoreReading(plan, outcomes) : { status: "invalid", problems: responseProblems(plan, response), stamp: plan.stamp };
  const score = (response: UncheckedResponse): ResponseScore => resultOf(response, readResponse(plan, response));
  return {
    stamp: plan.stamp,
    score,
    *scoreMany(responses) {
      for (const response of responses) yield score(response);
    },
    scoreColumns: (columns, rows) => scoreColumns(plan, columns, rows),
    explain(response) {
      const outcomes = readResponse(plan, response);
      return explainReading(plan, response, outcomes, resultOf(response, outcomes));
    },
    blocks: ({ severity, path }) => severity === "error" && blocking.has(path),
  };
}
