import type { Engine } from "../engine.ts";
import { runSqlEngine } from "../rows/run-sql-engine.ts";
import { pgliteSession } from "./pglite-session.ts";

/** Scores and checks printed as SQL, in PGlite: PostgreSQL in WebAssembly. */
export const pgliteEngine: Engine = {
  name: "PGlite",
  run: async () => {
    const session = await pgliteSession();
    try {
      return { engine: "PGlite", version: `PostgreSQL ${session.version}`, groups: await runSqlEngine(session, 10_000) };
    } finally {
      await session.close();
    }
  },
};
