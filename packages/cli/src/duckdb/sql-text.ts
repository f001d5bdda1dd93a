/**
 * A text as a literal of DuckDB. Whatever stands in it stays text: file names and headers come to SQL in no other way.
 *
 * @example
 * sqlText("it's"); // => "'it''s'"
 */
export function sqlText(text: string): string {
  if (text.includes("\u0000")) throw new Error("SQL cannot hold the NUL character");
  return `'${text.replaceAll("'", "''")}'`;
}
