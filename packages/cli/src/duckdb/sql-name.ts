/**
 * A name of a column as DuckDB takes any: in quotation marks.
 *
 * @example
 * sqlName('a "b"'); // => '"a ""b"""'
 */
export function sqlName(name: string): string {
  if (name.includes("\u0000")) throw new Error("SQL cannot hold the NUL character");
  return `"${name.replaceAll('"', '""')}"`;
}
