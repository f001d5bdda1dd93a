import Papa from "papaparse";

/** Records cut from a text. */
export interface Records {
  readonly rows: readonly string[][];
  /** Where the text behind the last record begins. */
  readonly end: number;
  /** Numbers of rows in which a quotation mark inside a quoted cell is not doubled. */
  readonly strayQuotes: readonly number[];
  /** The text ends inside quotation marks; that row is not among `rows`. */
  readonly isUnclosed: boolean;
}

export interface RecordOptions {
  readonly delimiter: string;
  readonly newline: "\n" | "\r";
  /** The text goes on: what stands behind the last line end is left for the next time. */
  readonly isOpen?: boolean;
  /** Only the first record is wanted. */
  readonly onlyFirst?: boolean;
}

/**
 * Cuts a text into records with papaparse. Lines that end with `\r\n` are read as lines that end with `\n`, also in the midst
 * of others, and lose their `\r`.
 *
 * @example
 * parseRecords('a;"b;c"\r\n1;2', { delimiter: ";", newline: "\n" }).rows; // => [["a", "b;c"], ["1", "2"]]
 */
export function parseRecords(text: string, { delimiter, newline, isOpen = false, onlyFirst = false }: RecordOptions): Records {
  // fast mode counts one row too many in `preview`
  const parser = new Papa.Parser({ delimiter, newline, ...(onlyFirst && { preview: 1, fastMode: false }) });
  const { data, errors, meta } = parser.parse(text, 0, isOpen) as Papa.ParseResult<string[]>;
  const isUnclosed = errors.some(({ code }) => code === "MissingQuotes");
  const rows = isUnclosed ? data.slice(0, -1) : data;
  for (const cells of rows) {
    const last = cells[cells.length - 1];
    if (last?.endsWith("\r")) cells[cells.length - 1] = last.slice(0, -1);
  }
  const strayQuotes = errors.flatMap(({ code, row }) => (code === "InvalidQuotes" && row !== undefined && row < rows.length ? [row] : []));
  return { rows, end: meta.cursor, strayQuotes: [...new Set(strayQuotes)], isUnclosed };
}
