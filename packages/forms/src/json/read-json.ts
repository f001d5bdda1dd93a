import { type Problem, warningAt } from "@reintegration/model";
import type { FileReport, ReadOptions, ReadRow } from "../export-reader.ts";
import { limits } from "../limits.ts";
import type { FileMapping } from "../rows/file-mapping.ts";
import type { TextFeed } from "../text/text-feed.ts";
import { brokenRecords } from "./broken-records.ts";
import { isNdjson } from "./is-ndjson.ts";
import { isTooDeep } from "./is-too-deep.ts";
import { jsonChunks } from "./json-chunks.ts";
import { jsonRowReader } from "./json-row-reader.ts";
import { ndjsonChunks } from "./ndjson-chunks.ts";

/** Reads JSON and NDJSON: flat records, whose keys are read as headers are, and responses nested as we write them. */
export async function* readJson(
  feed: TextFeed,
  mapping: FileMapping,
  options: ReadOptions,
  report: FileReport,
): AsyncGenerator<readonly ReadRow[], void, undefined> {
  const isLines = isNdjson(feed.head, feed.isWhole);
  report.format = isLines ? "ndjson" : "json";
  const text = textOf(feed);
  const chunks = isLines ? ndjsonChunks(text) : jsonChunks(text, feed.head.trimStart().startsWith("["));
  const broken = brokenRecords(report);
  const reader = jsonRowReader(mapping, options, report, broken);
  let isSaidDamaged = false;
  const sayDamaged = (records: readonly { row: number; value: unknown }[]): void => {
    const damaged = records.find(({ value }) => !isTooDeep(value) && JSON.stringify(value).includes("\uFFFD"));
    if (damaged) report.problems.push({ ...warningAt("not-utf8", ""), row: damaged.row });
    isSaidDamaged = damaged !== undefined;
  };
  const stop = (why: Problem): void => {
    report.problems.push(why);
    report.unreadable = true;
  };

  let isRefused = false;
  for await (const chunk of chunks) {
    for (const { row, why } of chunk.broken ?? []) broken.add(row, why);
    for (let from = 0; from < chunk.records.length; from += limits.batch) {
      const records = chunk.records.slice(from, from + limits.batch);
      if (feed.decoding.isDamaged && !isSaidDamaged) sayDamaged(records);
      const rows = reader.read(records);
      if (!Array.isArray(rows)) {
        stop(rows as Problem);
        isRefused = true;
        break;
      }
      report.rows += rows.length;
      if (rows.length > 0) yield rows;
    }
    if (isRefused) break;
    report.problems.push(...(chunk.problems ?? []));
    if (chunk.stop) stop(chunk.stop);
  }
  broken.finish();
  if (!isRefused) reader.finish();
}

async function* textOf(feed: TextFeed): AsyncGenerator<string, void, undefined> {
  const { head } = feed;
  feed.release();
  yield head;
  yield* feed.pieces;
}
