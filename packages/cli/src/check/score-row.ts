import type { ReadRow } from "@reintegration/forms";
import type { Problem } from "@reintegration/model";
import type { ResponseScore, Scorer } from "@reintegration/scoring";

export interface ScoredRow {
  /** `undefined` where an error keeps the response from being scored. */
  readonly result: Extract<ResponseScore, { status: "computed" }> | undefined;
  /** The problems found before, and what only the scorer saw, such as a response to another survey. */
  readonly problems: readonly Problem[];
}

/** Scores a row unless one of its problems, also of the reader, blocks it (rule S8). */
export function scoreRow(scorer: Scorer, { row, response }: ReadRow, found: readonly Problem[]): ScoredRow {
  for (const problem of found) if (scorer.blocks(problem)) return { result: undefined, problems: found };
  const result = scorer.score(response);
  if (result.status === "computed") return { result, problems: found };
  return { result: undefined, problems: [...found, ...result.problems.map((problem) => ({ ...problem, row }))] };
}
