import type { Dialect } from "./dialect.ts";

/**
 * A text as a literal of the dialect (rule Q3). Whatever stands in it stays text.
 *
 * PostgreSQL reads a backslash by a setting of the server, so texts with one are written in the form that does not ask. Spark
 * escapes with a backslash, also `{` after `$`: it would put variables in its place. No dialect takes a NUL character: it is an error.
 *
 * @example
 * textLiteral("duckdb", "it's"); // => "'it''s'"
 * textLiteral("spark", "it's"); // => "'it\\'s'"
 */
export function textLiteral(dialect: Dialect, text: string): string {
  if (text.includes("\u0000")) throw new Error(`SQL cannot hold the NUL character in ${JSON.stringify(text.slice(0, 80))}`);
  if (dialect === "spark") return `'${text.replace(/[\\']/g, "\\$&").replaceAll("${", "$\\{")}'`;
  const quoted = `'${text.replaceAll("'", "''")}'`;
  return dialect === "postgres" && text.includes("\\") ? `E${quoted.replaceAll("\\", "\\\\")}` : quoted;
}
