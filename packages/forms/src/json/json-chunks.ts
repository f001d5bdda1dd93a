import { errorAt, warningAt } from "@reintegration/model";
import { JSONParser } from "@streamparser/json";
import { limits } from "../limits.ts";
import { listNames } from "./is-ndjson.ts";
import type { JsonChunk } from "./json-chunk.ts";
import { pageKeys } from "./page-keys.ts";

/**
 * Reads one JSON document, record by record: a list, a page of an API with the list in `results` or `value`, or a single
 * response. What stands before a place that is no JSON is read. A page that is not all of the data is a warning.
 */
export async function* jsonChunks(text: AsyncIterable<string>, isList: boolean): AsyncGenerator<JsonChunk, void, undefined> {
  const paths = isList ? ["$.*"] : listNames.map((name) => `$.${name}.*`);
  const parser = new JSONParser({ paths, keepStack: false, stringBufferSize: 64 * 1024, numberBufferSize: 64 });
  const page = pageKeys();
  if (!isList) parser.onToken = page.take;
  let records: { row: number; value: unknown }[] = [];
  let row = 0;
  let failure: string | undefined;
  parser.onValue = ({ value, key }) => {
    if (typeof key === "number") records.push({ row: ++row, value });
  };
  let isEnd = false;
  parser.onError = () => {
    failure ??= isEnd ? "unexpected end" : "syntax";
  };

  /** The whole text as long as it may be a single response. */
  let whole: string | undefined = "";
  let sinceRecord = 0;
  for await (const piece of text) {
    if (parser.isEnded && piece.trim() === "") continue;
    if (whole !== undefined) whole = row === 0 && whole.length <= limits.row ? whole + piece : undefined;
    parser.write(piece);
    sinceRecord = records.length > 0 ? 0 : sinceRecord + piece.length;
    if (records.length > 0 && failure === undefined) {
      yield { records };
      records = [];
    }
    if (failure !== undefined) break;
    if (sinceRecord > limits.row) {
      return yield { records, stop: { ...errorAt("cell-too-large", "", { maximum: limits.row }), row: row + 1 } };
    }
  }
  isEnd = true;
  if (failure === undefined && !parser.isEnded) parser.end();
  if (failure !== undefined) return yield { records, stop: { ...errorAt("invalid-json", "", { value: failure }), row: row + 1 } };
  const single = row === 0 && !isList ? singleIn(whole) : undefined;
  if (single !== undefined) return yield { records: [{ row: 1, value: single }] };
  const count = page.count();
  const isPage = page.hasNext() || (count ?? 0) > row;
  yield { records, problems: isPage ? [warningAt("not-all-pages", "", { value: row, expected: count ?? "?" })] : [] };
}

function singleIn(whole: string | undefined): unknown {
  const value = whole === undefined ? undefined : (JSON.parse(whole) as Readonly<Record<string, unknown>>);
  return value === undefined || listNames.some((name) => Array.isArray(value[name])) ? undefined : value;
}
