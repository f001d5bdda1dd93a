import type { Instrument } from "@reintegration/model";
import { checkToSql } from "@reintegration/sql";
import type { ValidationVector } from "../vectors/read-vectors.ts";
import { same } from "../vectors/same.ts";
import type { Outcome } from "../vectors/tally.ts";
import { columnsOf, type FlatRow } from "./flat-row.ts";
import { problemsIn } from "./problems-in.ts";
import type { SqlJob } from "./sql-job.ts";
import { toFlatRow } from "./to-flat-row.ts";

/** The validation vectors of one instrument as jobs, one for each day of checking, and those that a flat row cannot hold. */
export function validationJobs(
  instrument: Instrument,
  vectors: readonly ValidationVector[],
  table = "validation",
): { jobs: SqlJob[]; outcomes: Map<string, Outcome> } {
  const outcomes = new Map<string, Outcome>();
  const batches = new Map<string | undefined, { vector: ValidationVector; row: FlatRow }[]>();
  for (const vector of vectors) {
    const row = toFlatRow(instrument, vector.response, vector.needs);
    const asOf = vector.options?.asOf;
    if ("notExpressible" in row) outcomes.set(vector.id, row as { notExpressible: string });
    else batches.set(asOf, [...(batches.get(asOf) ?? []), { vector, row }]);
  }
  return { jobs: [...batches].map(([asOf, batch], index) => job(instrument, asOf, `${table}_${index + 1}`, batch)), outcomes };
}

function job(
  instrument: Instrument,
  asOf: string | undefined,
  table: string,
  batch: readonly { vector: ValidationVector; row: FlatRow }[],
): SqlJob {
  const settings = { source: table, ...(asOf !== undefined && { asOf }) };
  const { view } = checkToSql(instrument, { dialect: "duckdb", ...settings });
  return {
    group: "validation",
    table,
    columns: columnsOf(instrument),
    rows: batch.map(({ row }) => row),
    script: (dialect) => checkToSql(instrument, { dialect, isTemporary: dialect === "spark", ...settings }),
    queries: { problems: `SELECT row_number, rule, path FROM ${view} ORDER BY row_number` },
    judge: ({ problems = [] }) => {
      // the responses of different vectors may be one interview
      const found = problemsIn(problems.filter(({ rule }) => rule !== "duplicate-interview"));
      return new Map(batch.map(({ vector }, index) => [vector.id, same(wanted(vector), found.get(index + 1) ?? [])]));
    },
  };
}

function wanted({ expected }: ValidationVector): string[] {
  return [...new Set(expected.problems.map(({ rule, path }) => `${path} ${rule}`))].sort();
}
