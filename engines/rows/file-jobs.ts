import type { Instrument } from "@reintegration/model";
import { checkToSql } from "@reintegration/sql";
import type { FileVector } from "../vectors/read-vectors.ts";
import { same } from "../vectors/same.ts";
import type { Outcome } from "../vectors/tally.ts";
import { columnsOf, type FlatRow } from "./flat-row.ts";
import type { SqlJob } from "./sql-job.ts";
import { toFlatRow } from "./to-flat-row.ts";

/** The column of these tables that identifies a submission. */
const submission = "submission_id";

/** The vectors of files as jobs, one each since duplicates are looked for in a whole table, and those that a table cannot hold. */
export function fileJobs(instrument: Instrument, vectors: readonly FileVector[]): { jobs: SqlJob[]; outcomes: Map<string, Outcome> } {
  const outcomes = new Map<string, Outcome>();
  const jobs = vectors.flatMap((vector, index): SqlJob[] => {
    const rows = vector.responses.map((entry) => {
      const row = toFlatRow(instrument, entry.response, vector.needs);
      return "notExpressible" in row ? row : ({ ...row, [submission]: entry.submission ?? null } as FlatRow);
    });
    const reason = rows.find((row) => "notExpressible" in row);
    if (reason === undefined) return [job(instrument, vector, `file_${index + 1}`, rows as FlatRow[])];
    outcomes.set(vector.id, reason as { notExpressible: string });
    return [];
  });
  return { jobs, outcomes };
}

function job(instrument: Instrument, { id, options, expected }: FileVector, table: string, rows: readonly FlatRow[]): SqlJob {
  const settings = { source: table, submission, ...options };
  const { view } = checkToSql(instrument, { dialect: "duckdb", ...settings });
  return {
    group: "files",
    table,
    columns: [...columnsOf(instrument), submission],
    rows,
    script: (dialect) => checkToSql(instrument, { dialect, isTemporary: dialect === "spark", ...settings }),
    queries: {
      duplicates: `SELECT row_number, rule, path, value FROM ${view} WHERE rule IN ('duplicate-interview', 'duplicate-submission') ORDER BY row_number, rule`,
    },
    judge: ({ duplicates }) => {
      const found = duplicates?.map(({ row_number, rule, path, value }) => ({
        index: Number(row_number) - 1,
        rule,
        path,
        first: Number(value) - 1,
      }));
      return new Map([[id, same(expected, found)]]);
    },
  };
}
