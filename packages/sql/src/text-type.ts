import type { Dialect } from "./dialect.ts";

/** The name of the type of texts of any length. */
export function textType(dialect: Dialect): string {
  return { duckdb: "VARCHAR", postgres: "text", spark: "STRING" }[dialect];
}
