import { errorAt, type Problem, shorten } from "@reintegration/model";
import type { FileReport, ReadRow } from "../export-reader.ts";
import { limits } from "../limits.ts";
import type { FileMapping } from "../rows/file-mapping.ts";
import { tableRowReader } from "../rows/table-row-reader.ts";
import type { TextFeed } from "../text/text-feed.ts";
import { csvChunks } from "./csv-chunks.ts";

import { findHeader } from "./find-header.ts";
import { isOtherwiseDelimited } from "./is-otherwise-delimited.ts";

/**
 * Reads CSV: header, then rows in batches. What is wrong with a row is reported with it and the next one is read; what makes
 * the rest unreadable ends the reading, and all before it is given.
 */
export async function* readCsv(
  feed: TextFeed,
  mapping: FileMapping,
  report: FileReport,
): AsyncGenerator<readonly ReadRow[], void, undefined> {
  const stop = (why: Problem): void => {
    report.problems.push(why);
    report.unreadable = true;
  };
  const fit = (cells: readonly string[]): number => mapping.fit(cells.slice(0, limits.columns));
  let header = findHeader(feed.head, feed.isWhole, fit);
  while (header === "more") {
    if (feed.head.length > limits.row) return stop({ ...errorAt("cell-too-large", "", { maximum: limits.row }), row: 1 });
    await feed.more(feed.head.length * 2);
    header = findHeader(feed.head, feed.isWhole, fit);
  }
  if (header === "empty") return stop(errorAt("empty-file", ""));
  if (header === "unclosed-quote") return stop({ ...errorAt("unclosed-quote", ""), row: 1 });

  const headers = header.cells.slice(0, header.cells.findLastIndex((cell) => cell.trim() !== "") + 1);
  report.delimiter = header.delimiter;
  if (headers.length > limits.columns) return stop(errorAt("too-many-columns", "", { value: headers.length, maximum: limits.columns }));
  if (headers.length === 1 && isOtherwiseDelimited(headers[0] as string, fit)) {
    return stop(errorAt("no-known-column", "", { value: shorten(headers[0]), known: mapping.versions() }));
  }
  const reader = tableRowReader(headers, header.row, mapping, feed.decoding);
  const start = feed.head.slice(header.end);
  feed.release();
  let isBegun = false;
  for await (const { rows, strayQuotes, stop: why } of csvChunks(start, feed.pieces, header)) {
    if (!isBegun) {
      mapping.setHeaders(headers, rows.find((cells) => cells.length > 1) ?? rows[0] ?? []);
      const refusal = mapping.refusal();
      if (refusal) return stop(refusal);
      mapping.describe(report);
      isBegun = true;
    }
    for (const batch of reader.read(rows, strayQuotes, report)) yield batch;
    if (why === undefined) continue;
    stop({ ...errorAt(why, "", why === "cell-too-large" ? { maximum: limits.row } : {}), row: reader.nextRow() });
  }
  mapping.describe(report);
}
