import type { Dialect } from "./dialect.ts";
import { textLiteral } from "./text-literal.ts";

/** Rows of one INSERT. */
const most = 200;

/** Statements that fill a table. */
export function insertRows(
  dialect: Dialect,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly (string | number | boolean | null)[])[],
): string[] {
  const literal = (value: string | number | boolean | null): string =>
    value === null ? "NULL" : typeof value === "string" ? textLiteral(dialect, value) : String(value).toUpperCase();
  const lines = rows.map((row) => `  (${row.map(literal).join(", ")})`);
  const statements: string[] = [];
  for (let start = 0; start < lines.length; start += most)
    statements.push(`INSERT INTO ${table} (${columns.join(", ")}) VALUES\n${lines.slice(start, start + most).join(",\n")}`);
  return statements;
}
