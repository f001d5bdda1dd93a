import type { Dialect, SqlScript } from "@reintegration/sql";
import type { Outcome } from "../vectors/tally.ts";
import type { FlatRow } from "./flat-row.ts";

/** What a query gives: one object a row, its values as the database has them. */
export type QueryRow = Readonly<Record<string, unknown>>;

/** Flat rows, the SQL made for them, and what its results must be. An engine loads, runs, asks, and hands the results in. */
export interface SqlJob {
  /** Group of the report that the cases belong to. */
  readonly group: string;
  /** Unique, snake_case: the name of the table to load the rows into. */
  readonly table: string;
  /** Columns of text; `row_number` (bigint, from 1) stands before them. */
  readonly columns: readonly string[];
  readonly rows: readonly FlatRow[];
  /** To be run in order once the rows are loaded. */
  readonly script: (dialect: Dialect) => SqlScript;
  /** Then these, each under its name. All are ordered by row_number. */
  readonly queries: Readonly<Record<string, string>>;
  /** Its script makes tables, and views over them that stay; in Spark it is run as it stands, and not by the job of the example. */
  readonly makesTables?: true;
  /** Id -> statement that must not succeed. Tried last; the result `refused` has for each its `id`, and its `error` or `null`. */
  readonly refused?: Readonly<Record<string, string>>;
  /** The outcome of each case, by its id. */
  readonly judge: (results: Readonly<Record<string, readonly QueryRow[]>>, dialect: Dialect) => ReadonlyMap<string, Outcome>;
}

/** What a database must be able to do to run jobs. */
export interface SqlSession {
  readonly dialect: Dialect;
  /** Makes a table `row_number` and columns of text, and fills it. Numbered from 1. */
  readonly load: (table: string, columns: readonly string[], rows: readonly FlatRow[]) => Promise<void>;
  readonly run: (statement: string) => Promise<void>;
  /** Integers may come as number, bigint or decimal text, doubles as number. */
  readonly query: (sql: string) => Promise<readonly QueryRow[]>;
}
