import type { Engine } from "../engine.ts";
import { runSqlEngine } from "../rows/run-sql-engine.ts";
import { postgresSession } from "./postgres-session.ts";
import { startServer } from "./start-server.ts";

/** A real PostgreSQL server of our own, asked through psql. */
export const postgresEngine: Engine = {
  name: "PostgreSQL",
  run: async () => {
    const { server, missing } = await startServer();
    if (missing !== undefined) return { engine: "PostgreSQL", skipped: missing, groups: [] };
    try {
      return { engine: "PostgreSQL", version: server.version, groups: await runSqlEngine(postgresSession(server), 10_000) };
    } finally {
      await server.stop();
    }
  },
};
