import { referenceOf } from "@reintegration/model";
import { type ScoringSqlOptions, scoringToSql } from "@reintegration/sql";
import type { ExpectedScore } from "../vectors/read-vectors.ts";
import { same } from "../vectors/same.ts";
import type { ScoringCase } from "../vectors/scoring-cases.ts";
import type { Outcome } from "../vectors/tally.ts";
import { columnsOf, type FlatRow } from "./flat-row.ts";
import type { QueryRow, SqlJob } from "./sql-job.ts";
import { toFlatRow } from "./to-flat-row.ts";

/** The scoring vectors as jobs, one for each definition and choice of options, and the cases that a flat row cannot hold. */
export function scoringJobs(group: string, cases: readonly ScoringCase[]): { jobs: SqlJob[]; outcomes: Map<string, Outcome> } {
  const outcomes = new Map<string, Outcome>();
  const batches = new Map<string, { one: ScoringCase; row: FlatRow }[]>();
  for (const one of cases) {
    const row = toFlatRow(one.instrument, one.response, one.needs);
    if ("notExpressible" in row) outcomes.set(one.id, row as { notExpressible: string });
    else {
      const batch = `${referenceOf(one.scoring)} ${JSON.stringify(one.options)}`;
      batches.set(batch, [...(batches.get(batch) ?? []), { one, row }]);
    }
  }
  return { jobs: [...batches.values()].map((batch, index) => scoringJob(group, `${group}_${index + 1}`, batch)), outcomes };
}

function scoringJob(group: string, table: string, batch: readonly { one: ScoringCase; row: FlatRow }[]): SqlJob {
  const { instrument, scoring, options = {} } = (batch[0] as { one: ScoringCase }).one;
  const settings = (dialect: ScoringSqlOptions["dialect"]): ScoringSqlOptions => ({
    dialect,
    source: table,
    isTemporary: dialect === "spark", // there the table is a view of a Parquet file
    ...options,
  });
  const { view } = scoringToSql(instrument, scoring, settings("duckdb"));
  return {
    group,
    table,
    columns: columnsOf(instrument),
    rows: batch.map(({ row }) => row),
    script: (dialect) => scoringToSql(instrument, scoring, settings(dialect)),
    queries: { scores: `SELECT * FROM ${view} ORDER BY row_number` },
    judge: ({ scores = [] }) => new Map(batch.map(({ one }, index) => [one.id, outcomeOf(one, scores[index])])),
  };
}

/** All that a vector states, but for the problems of an invalid response, which the problem view gives. */
function outcomeOf({ scoring, expected, options }: ScoringCase, row: QueryRow | undefined): Outcome {
  const ids = [...scoring.dimensions.map(({ id }) => id), "composite"];
  const set = scoring.cutoffs.find(({ id }) => id === options?.cutoffs);
  const wanted = ids.map((id) => {
    if (expected.status === "invalid") return { id, status: "invalid" };
    const { band, minimumShare, ...score } = (id === "composite" ? expected.composite : expected.dimensions[id]) as ExpectedScore;
    return {
      id,
      ...score,
      ...(set?.appliesTo.includes(id) && score.status === "scored" && { band: band?.id ?? null, cutoffs: band?.set ?? null }),
    };
  });
  return same(wanted, row && ids.map((id) => ({ id, ...scoreIn(row, id) })));
}

/** One score of a row of the view, its columns that are not NULL. */
export function scoreIn(row: QueryRow, id: string): Readonly<Record<string, unknown>> {
  const numbers = ["numerator", "denominator", "answered", "applicable", "share"];
  const columns = [["value", id], ...["status", ...numbers, "band", "cutoffs"].map((name) => [name, `${id}_${name}`])] as [
    string,
    string,
  ][];
  return Object.fromEntries(
    columns.flatMap(([name, column]) => {
      const value = row[column] ?? null;
      if (value === null) return [];
      return [[name, name === "value" || numbers.includes(name) ? Number(value) : value]];
    }),
  );
}
