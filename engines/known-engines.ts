import type { Engine } from "./engine.ts";

/** Name on the command line -> engine, in the order of the table. Loaded when used, so that one that does not load fails alone. */
export const knownEngines: Readonly<Record<string, () => Promise<Engine>>> = {
  typescript: async () => (await import("./typescript/typescript-engine.ts")).typescriptEngine,
  columns: async () => (await import("./typescript/columns-engine.ts")).columnsEngine,
  "case-engine": async () => (await import("./cases/cases-engine.ts")).casesEngine,
  duckdb: async () => (await import("./duckdb/duckdb-engine.ts")).duckdbEngine,
  pglite: async () => (await import("./pglite/pglite-engine.ts")).pgliteEngine,
  postgres: async () => (await import("./postgres/postgres-engine.ts")).postgresEngine,
  spark: async () => (await import("./spark/spark-engine.ts")).sparkEngine,
  pyxform: async () => (await import("./pyxform/pyxform-engine.ts")).pyxformEngine,
  javarosa: async () => (await import("./javarosa/javarosa-engine.ts")).javarosaEngine,
  "web-forms": async () => (await import("./web-forms/web-forms-engine.ts")).webFormsEngine,
  "kobo-guide": async () => (await import("./kobo-guide/kobo-guide-engine.ts")).koboGuideEngine,
  "cases-log": async () => (await import("./cases-log/cases-log-engine.ts")).casesLogEngine,
  r: async () => (await import("./r/r-engine.ts")).rEngine,
  statistics: async () => (await import("./statistics/statistics-engine.ts")).statisticsEngine,
  indicators: async () => (await import("./indicators/indicators-engine.ts")).indicatorsEngine,
  pspp: async () => (await import("./pspp/pspp-engine.ts")).psppEngine,
  codebooks: async () => (await import("./codebooks/codebooks-engine.ts")).codebooksEngine,
  diagrams: async () => (await import("./diagrams/diagrams-engine.ts")).diagramsEngine,
  suppression: async () => (await import("./suppression/suppression-engine.ts")).suppressionEngine,
};
