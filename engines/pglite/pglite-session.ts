import { PGlite } from "@electric-sql/pglite";
import type { SqlSession } from "../rows/sql-job.ts";

/** Rows of one INSERT. */
const batch = 500;

/** A new PostgreSQL in WebAssembly, in memory, and its version. */
export async function pgliteSession(): Promise<SqlSession & { readonly version: string; readonly close: () => Promise<void> }> {
  const database = await PGlite.create();
  const query: SqlSession["query"] = async (sql) => (await database.query<Record<string, unknown>>(sql)).rows;
  const [row] = await query("SELECT current_setting('server_version') AS version");
  return {
    dialect: "postgres",
    version: String(row?.["version"]),
    async load(table, columns, rows) {
      await database.exec(`CREATE TABLE ${table} (row_number bigint, ${columns.map((column) => `${column} text`).join(", ")})`);
      for (let start = 0; start < rows.length; start += batch) {
        const part = rows.slice(start, start + batch).map((cells, index) => ({ row_number: start + index + 1, ...cells }));
        await database.query(`INSERT INTO ${table} SELECT * FROM json_populate_recordset(NULL::${table}, $1)`, [JSON.stringify(part)]);
      }
    },
    run: async (statement) => void (await database.exec(statement)),
    query,
    close: () => database.close(),
  };
}
