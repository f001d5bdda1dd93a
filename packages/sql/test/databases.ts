import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import type { Dialect } from "../src/index.ts";

/** A database in memory. */
export interface Database {
  readonly dialect: Dialect;
  readonly query: (sql: string) => Promise<Record<string, unknown>[]>;
  readonly close: () => Promise<void>;
}

/** A new DuckDB and a new PGlite. */
export async function databases(): Promise<Database[]> {
  const duckdb = await DuckDBInstance.create(":memory:");
  const connection = await duckdb.connect();
  const pglite = await PGlite.create();
  return [
    {
      dialect: "duckdb",
      query: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson() as Record<string, unknown>[],
      close: async () => {
        connection.closeSync();
        duckdb.closeSync();
      },
    },
    {
      dialect: "postgres",
      query: async (sql) => (await pglite.exec(sql)).at(-1)?.rows as Record<string, unknown>[],
      close: () => pglite.close(),
    },
  ];
}
