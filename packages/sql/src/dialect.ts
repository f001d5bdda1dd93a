/** A kind of SQL that definitions are compiled to. */
export type Dialect = "duckdb" | "postgres" | "spark";
