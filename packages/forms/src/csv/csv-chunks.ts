import { limits } from "../limits.ts";
import { parseRecords, type Records } from "./parse-records.ts";

/** Records of a part of a file, and why nothing can be read behind them. */
export type CsvChunk = Pick<Records, "rows" | "strayQuotes"> & { readonly stop?: "unclosed-quote" | "cell-too-large" };

/** Characters read before they are parsed. */
const chunkSize = 256 * 1024;

/**
 * Cuts a file into records, part by part: `start` is text that was read already. A row that does not end is tried again only
 * after as much text again, so that a long one is not read over and over; one beyond the limit ends the reading.
 */
export async function* csvChunks(
  start: string,
  pieces: AsyncIterable<string>,
  options: { readonly delimiter: string; readonly newline: "\n" | "\r" },
): AsyncGenerator<CsvChunk, void, undefined> {
  let waiting = [start];
  let length = start.length;
  let wanted = chunkSize;
  const cut = (): CsvChunk => {
    const text = waiting.join("");
    const { rows, end, strayQuotes } = parseRecords(text, { ...options, isOpen: true });
    const rest = text.slice(end);
    waiting = [rest];
    length = rest.length;
    wanted = length + Math.max(chunkSize, length);
    return { rows, strayQuotes, ...(length > limits.row && { stop: "cell-too-large" }) };
  };
  if (length >= wanted) yield cut();
  for await (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < wanted) continue;
    const chunk = cut();
    yield chunk;
    if (chunk.stop) return;
  }
  const { rows, strayQuotes, isUnclosed } = parseRecords(waiting.join(""), options);
  yield { rows, strayQuotes, ...(isUnclosed && { stop: "unclosed-quote" }) };
}
