import type { Engine } from "../engine.ts";
import { runSqlEngine } from "../rows/run-sql-engine.ts";
import { duckdbSession } from "./duckdb-session.ts";

/** Scores and checks printed as SQL, in DuckDB. */
export const duckdbEngine: Engine = {
  name: "DuckDB",
  run: async () => {
    const session = await duckdbSession();
    try {
      return { engine: "DuckDB", version: session.version, groups: await runSqlEngine(session, 10_000) };
    } finally {
      session.close();
    }
  },
};
