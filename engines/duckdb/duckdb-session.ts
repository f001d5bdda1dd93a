import { DuckDBInstance } from "@duckdb/node-api";
import type { SqlSession } from "../rows/sql-job.ts";

/** A new DuckDB in memory, and its version. */
export async function duckdbSession(): Promise<SqlSession & { readonly version: string; readonly close: () => void }> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "2" });
  const connection = await instance.connect();
  const query: SqlSession["query"] = async (sql) => (await connection.runAndReadAll(sql)).getRowObjects();
  const [row] = await query("SELECT version() AS version");
  return {
    dialect: "duckdb",
    version: String(row?.["version"]),
    async load(table, columns, rows) {
      await connection.run(`CREATE TABLE ${table} (row_number BIGINT, ${columns.map((column) => `${column} VARCHAR`).join(", ")})`);
      const appender = await connection.createAppender(table);
      rows.forEach((row, index) => {
        appender.appendBigInt(BigInt(index + 1));
        for (const column of columns) {
          const text = row[column] ?? null;
          if (text === null) appender.appendNull();
          else appender.appendVarchar(text);
        }
        appender.endRow();
      });
      appender.closeSync();
    },
    run: async (statement) => void (await connection.run(statement)),
    query,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
