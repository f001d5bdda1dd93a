import { errorAt, warningAt } from "@reintegration/model";
import { readCsv } from "./csv/read-csv.ts";
import type { ExportReader, FileReport, ReadOptions, ReadRow } from "./export-reader.ts";
import { readJson } from "./json/read-json.ts";
import { fileMapping } from "./rows/file-mapping.ts";
import { textFeed } from "./text/text-feed.ts";

/** Characters by which the kind of file is told. */
const headSize = 65_536;

/**
 * Reads an export of a survey tool into responses: KoboToolbox CSV and JSON, ODK Central CSV, and CSV, JSON or NDJSON in our own
 * codes. The kind of file, its encoding, delimiter and language are found out (rules C2 to C6).
 *
 * Absent answers are left out, whatever the file writes for them; missing kinds stand as their word. Nothing is thrown for
 * data: problems of a row come with the row, those of the file in `report`, which is complete when the last batch has been
 * read. Errors of `source` itself are thrown. Memory does not grow with the file.
 *
 * Whether a row names a known version, or the one asked for, is left to the check of the response.
 *
 * @example
 * const instrument = {
 *   id: "drinks", version: "1.0.0", basis: "reconstructed", dimensions: [], context: [],
 *   items: [{ key: "likes_tea", type: "single", answers: [{ code: "yes", number: 1 }, { code: "no", number: 2 }] }],
 *   identifiedBy: [], duplicates: [], dateOrder: [],
 * } as const;
 * const file = async function* () { yield new TextEncoder().encode("_uuid;hot/likes_tea\n8160155d;yes\n"); };
 * const reader = readExport(file(), { instruments: [{ instrument, labels: [] }], instrument: "drinks@1.0.0" });
 * const [row] = (await reader.batches().next()).value;
 * row.response; // => { instrument: "drinks@1.0.0", context: {}, answers: { likes_tea: "yes" } }
 * row.columns("/answers/likes_tea"); // => "hot/likes_tea"
 * row.submission; // => { id: "8160155d", idColumn: "_uuid" }
 * reader.report.delimiter; // => ";"
 */
export function readExport(source: AsyncIterable<Uint8Array>, options: ReadOptions): ExportReader {
  if (options.instruments.length === 0) throw new Error("readExport needs at least one instrument");
  const report: FileReport = {
    format: "csv",
    headers: "names",
    columns: [],
    notRecognised: [],
    itemsWithoutColumn: [],
    rows: 0,
    problems: [],
    unreadable: false,
  };
  return { report, batches: () => readBatches(source, options, report) };
}

async function* readBatches(
  source: AsyncIterable<Uint8Array>,
  options: ReadOptions,
  report: FileReport,
): AsyncGenerator<readonly ReadRow[], undefined> {
  const feed = textFeed(source);
  try {
    await feed.more(headSize);
    if (feed.decoding.problem) report.problems.push(feed.decoding.problem);
    else {
      const mapping = fileMapping(options);
      yield* /^\s*[[{]/.test(feed.head) ? readJson(feed, mapping, options, report) : readCsv(feed, mapping, report);
    }
    const isDamageSaid = report.problems.some(({ rule }) => rule === "not-utf8");
    if (feed.decoding.isDamaged && !isDamageSaid) report.problems.push(warningAt("not-utf8", ""));
    if (report.rows > 0 || report.unreadable) return undefined;
    if (report.problems.every(({ severity }) => severity === "warning")) report.problems.push(errorAt("empty-file", ""));
    report.unreadable = true;
  } finally {
    await feed.pieces.return(undefined);
  }
  return undefined;
}
