import { isBlank } from "../rows/is-blank.ts";
import { newlineOf } from "./newline-of.ts";
import { parseRecords } from "./parse-records.ts";

/** Where the header of a CSV file is, and how its cells are separated. */
export interface Header {
  readonly cells: readonly string[];
  /** Row number as a spreadsheet counts. */
  readonly row: number;
  /** Where the text behind it begins. */
  readonly end: number;
  readonly delimiter: string;
  readonly newline: "\n" | "\r";
}

const delimiters = [",", ";", "\t", "|"];

/**
 * Finds the header: the first row that is not blank, split by the delimiter with which most of its cells are known (`fit`),
 * else by the one that gives most cells. A line `sep=;` before it, as spreadsheets write, names the delimiter and
 * is no row.
 *
 * `more`: the text must go on before it can be said. `unclosed-quote`: the header does not end.
 */
export function findHeader(
  text: string,
  isWhole: boolean,
  fit: (cells: readonly string[]) => number,
): Header | "more" | "empty" | "unclosed-quote" {
  const newline = newlineOf(text, isWhole);
  if (newline === undefined) return "more";
  const named = /^sep=(.)[ \t]*(?:\r\n?|\n)/i.exec(text);
  let row = 1;
  let start = named ? named[0].length : 0;
  for (let end = text.indexOf(newline, start); end !== -1 && blankLine.test(text.slice(start, end)); end = text.indexOf(newline, start)) {
    start = end + 1;
    row++;
  }
  if (text.length === start) return isWhole ? "empty" : "more";
  let isUnclosed = false;
  const candidates = (named ? [named[1] as string] : delimiters).flatMap((delimiter) => {
    const records = parseRecords(text.slice(start), { delimiter, newline, onlyFirst: true, isOpen: !isWhole });
    const [cells] = records.rows;
    isUnclosed ||= records.isUnclosed;
    return cells ? [{ cells, row, end: start + records.end, delimiter, newline, fit: fit(cells) }] : [];
  });
  const [first] = candidates;
  if (first === undefined) return isWhole ? "unclosed-quote" : "more";
  const { fit: known, ...header } = candidates.reduce((one, other) =>
    other.fit > one.fit || (other.fit === one.fit && other.cells.length > one.cells.length) ? other : one,
  );
  if (known === 0 && isUnclosed) return "unclosed-quote";
  if (isBlank(header.cells)) return isWhole ? "empty" : "more";
  return known === 0 && !isWhole && text.length < enoughForHeader ? "more" : header;
}

const blankLine = /^[\s,;|]*$/;
const enoughForHeader = 65_536;
