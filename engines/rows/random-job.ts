import type { Instrument, ScoredInstrument, Scoring } from "@reintegration/model";
import { type CheckSqlOptions, checkToSql, type ScoringSqlOptions, scoringToSql } from "@reintegration/sql";
import { same } from "../vectors/same.ts";
import type { Outcome } from "../vectors/tally.ts";
import { columnsOf } from "./flat-row.ts";
import { problemsIn } from "./problems-in.ts";
import { randomAsOf, randomRows } from "./random-rows.ts";
import { type RowReference, referenceOfRows } from "./reference-of-rows.ts";
import { scoreIn } from "./scoring-jobs.ts";
import type { QueryRow, SqlJob } from "./sql-job.ts";

/** Definitions that random rows are made for. */
export interface RandomCase {
  /** Begins the ids of the rows, and the name of the table. */
  readonly name: string;
  readonly instrument: Instrument;
  readonly scored: { readonly instrument: ScoredInstrument; readonly scoring: Scoring; readonly cutoffs?: string };
  readonly count: number;
  readonly seed: number;
}

/** Random rows as one job: each row a case, passed where its scores, to the last bit, and its problems are those of TypeScript. */
export async function randomJob({ name, instrument, scored, count, seed }: RandomCase): Promise<SqlJob> {
  const rows = randomRows(instrument, count, seed);
  const references = await referenceOfRows(rows, instrument, scored, randomAsOf);
  const table = `${name}_rows`;
  const ofScoring: Omit<ScoringSqlOptions, "dialect"> = { source: table, ...(scored.cutoffs !== undefined && { cutoffs: scored.cutoffs }) };
  const ofCheck: Omit<CheckSqlOptions, "dialect"> = { source: table, asOf: randomAsOf };
  const { view } = scoringToSql(scored.instrument, scored.scoring, { dialect: "duckdb", ...ofScoring });
  const { view: problemView } = checkToSql(instrument, { dialect: "duckdb", ...ofCheck });
  return {
    group: "random responses",
    table,
    columns: columnsOf(instrument),
    rows,
    script: (dialect) => {
      const parts = [
        scoringToSql(scored.instrument, scored.scoring, { dialect, isTemporary: dialect === "spark", ...ofScoring }),
        checkToSql(instrument, { dialect, isTemporary: dialect === "spark", ...ofCheck }),
      ];
      return { statements: parts.flatMap(({ statements }) => statements), text: parts.map(({ text }) => text).join("\n") };
    },
    queries: {
      scores: `SELECT * FROM ${view} ORDER BY row_number`,
      problems: `SELECT row_number, rule, path FROM ${problemView} ORDER BY row_number`,
    },
    judge: ({ scores = [], problems = [] }) => {
      const found = problemsIn(problems);
      const ids = [...scored.scoring.dimensions.map(({ id }) => id), "composite"];
      return new Map(
        references.map((reference, index) => [
          `${name}-${reference.row}`,
          outcomeOf(reference, ids, scores[index], found.get(reference.row) ?? []),
        ]),
      );
    },
  };
}

function outcomeOf(reference: RowReference, ids: readonly string[], row: QueryRow | undefined, problems: readonly string[]): Outcome {
  const wanted = ids.map((id) => {
    const score = reference.scores?.[id];
    if (score === undefined) return { id, status: "invalid" };
    const { status, answered, applicable, share } = score;
    const band = score.status === "scored" && score.band ? { band: score.band.id, cutoffs: score.band.set } : {};
    return { id, status, answered, applicable, share, ...(score.status === "scored" && { value: score.value }), ...band };
  });
  const found = ids.map((id) => {
    const { numerator, denominator, ...score } = row === undefined ? {} : (scoreIn(row, id) as Record<string, unknown>);
    return { id, ...score };
  });
  return same({ scores: wanted, problems: reference.problems }, { scores: found, problems });
}
