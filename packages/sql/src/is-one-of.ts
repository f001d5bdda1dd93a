import type { Dialect } from "./dialect.ts";
import { textLiteral } from "./text-literal.ts";

/**
 * The condition that a text is one of a list; with an empty list FALSE. NULL where the text is NULL.
 *
 * DuckDB takes seconds to begin with hundreds of IN lists in one query, and no time with functions.
 */
export function isOneOf(dialect: Dialect, text: string, values: readonly string[]): string {
  if (values.length === 0) return "FALSE";
  const list = values.map((value) => textLiteral(dialect, value)).join(", ");
  return dialect === "duckdb" ? `list_contains([${list}], ${text})` : `${text} IN (${list})`;
}
