import { createReadStream } from "node:fs";

/** What a CSV file may hold that DuckDB reads in another way: a blank line between others, or a space before a quoted cell. */
export type CsvDoubt = "blank-line" | "space-before-quote";

const chunkBytes = 1024 * 1024;

/**
 * Looks for what DuckDB would read otherwise than `readExport` without saying so: it passes over blank lines, which then are not
 * counted as rows, and takes quotation marks behind spaces for those of a quoted cell. Such text within a cell is a doubt, too.
 */
export async function csvDoubt(path: string, delimiter: string): Promise<CsvDoubt | undefined> {
  const mark = delimiter.replace(/[|^\\]/, "\\$&");
  const blankLine = "\\n\\r?\\n[^\\r\\n]|\\r\\r[^\\r\\n]";
  // two marks are one within a quoted cell, unless they are the whole of a cell
  const doubt = new RegExp(`(?<blank>${blankLine})|[\\r\\n${mark}][ ]+(?:"[^"]|""[\\r\\n"${mark}])`);
  // as if a line end stood before the first line
  let rest = "\n";
  for await (const bytes of createReadStream(path, { highWaterMark: chunkBytes })) {
    const text = rest + (bytes as Buffer).toString("latin1");
    const found = doubt.exec(text);
    if (found) return found.groups?.["blank"] === undefined ? "space-before-quote" : "blank-line";
    rest = tailOf(text);
  }
  return undefined;
}

/** What a doubt that ends in the next piece may begin with: line ends, or a character with the spaces and marks behind it. */
function tailOf(text: string): string {
  const [tail = text] = /[^ "][ "]*$/.exec(text) ?? [];
  return text.slice(-Math.max(tail.length, 3));
}
