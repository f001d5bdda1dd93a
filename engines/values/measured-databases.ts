import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Dialect } from "@reintegration/sql";
import { startLines } from "../../bench/harness/line-process.ts";
import { duckdbSession } from "../duckdb/duckdb-session.ts";
import { postgresSession } from "../postgres/postgres-session.ts";
import { startServer } from "../postgres/start-server.ts";
import type { QueryRow } from "../rows/sql-job.ts";
import { java } from "../setup/java.ts";
import { python } from "../setup/python.ts";

/** A database with the responses in it, as the table or view `responses`. */
export interface MeasuredDatabase {
  /** As the database itself names it, such as `PostgreSQL 15.18`. */
  readonly version: string;
  readonly dialect: Dialect;
  readonly run: (statement: string) => Promise<void>;
  readonly query: (sql: string) => Promise<readonly QueryRow[]>;
  readonly close: () => Promise<void>;
}

/** Where the responses are: the same as Parquet and as CSV, and their columns. */
export interface Responses {
  readonly folder: string;
  readonly parquet: string;
  readonly csv: string;
  readonly columns: readonly string[];
}

type Opened = MeasuredDatabase | { readonly missing: string };

/** The databases by the name in the table; each is opened when its turn comes. */
export const measuredDatabases: Readonly<Record<string, (responses: Responses) => Promise<Opened>>> = {
  "DuckDB, Parquet": (responses) => duckdb(`CREATE VIEW responses AS SELECT * FROM read_parquet('${responses.parquet}')`),
  "DuckDB, table": (responses) => duckdb(`CREATE TABLE responses AS SELECT * FROM read_parquet('${responses.parquet}')`),
  "PostgreSQL, table": postgres,
  "Spark, Parquet": spark,
};

async function duckdb(load: string): Promise<Opened> {
  const { version, dialect, run, query, close } = await duckdbSession();
  await run(load);
  return { version: `DuckDB ${version}`, dialect, run, query, close: async () => close() };
}

async function postgres({ csv, columns }: Responses): Promise<Opened> {
  const { server, missing } = await startServer();
  if (missing !== undefined) return { missing };
  const { dialect, run, query } = postgresSession(server);
  const names = columns.map((column) => `${column} text`).join(", ");
  await server.psql(
    `CREATE TABLE responses (row_number bigint PRIMARY KEY, ${names});\n\\copy responses FROM '${csv}' CSV HEADER\nANALYZE responses;\n`,
  );
  return { version: `PostgreSQL ${server.version}`, dialect, run, query, close: server.stop };
}

async function spark({ folder, parquet }: Responses): Promise<Opened> {
  const found = await java(17);
  if (found.missing !== undefined) return { missing: found.missing };
  const { python: interpreter, missing } = await python("pyspark");
  if (missing !== undefined) return { missing };
  const program = startLines(interpreter, [fileURLToPath(new URL("run_statements.py", import.meta.url)), join(folder, "warehouse")]);
  const query = async (sql: string): Promise<readonly QueryRow[]> => {
    const { rows, error } = JSON.parse(await program.ask(JSON.stringify(sql))) as { rows?: readonly QueryRow[]; error?: string };
    if (rows === undefined) throw new Error(`Spark: ${error}`);
    return rows;
  };
  const run = async (statement: string): Promise<void> => void (await query(statement));
  await run(`CREATE TEMPORARY VIEW responses AS SELECT * FROM parquet.\`${parquet}\``);
  const [row] = await query("SELECT version() AS version");
  return { version: `Spark ${String(row?.["version"]).split(" ")[0]}`, dialect: "spark", run, query, close: async () => program.end() };
}
