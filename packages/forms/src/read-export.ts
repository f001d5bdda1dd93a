import { errorAt, type Problem } from "@reintegration/model";
import type { ExportReader, FileReport, ReadOptions, ReadRow } from "./export-reader.ts";
import { checkMap } from "./map/check-map.ts";
import { newReport } from "./new-report.ts";
import { readFile } from "./read-file.ts";
import { fileMapping } from "./rows/file-mapping.ts";

/**
 * Reads an export of a survey tool into responses: KoboToolbox CSV, XLSX and JSON, ODK Central CSV and JSON, the XML of one
 * submission, and CSV, XLSX, JSON or NDJSON in our own codes. The kind of file, its encoding, delimiter and language are found
 * out (rules C2 to C6). With a map, surveys that were not made from our form.
 *
 * Absent answers are left out, whatever the file writes for them; missing kinds stand as their word. Nothing is thrown for
 * data: problems of a row come with the row, those of the file in `report`, which is complete when the last batch has been
 * read. Errors of `source` itself are thrown. Memory does not grow with the file, but for workbooks, which are read whole.
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
  const report = newReport();
  return { report, batches: () => readBatches(source, options, report) };
}

async function* readBatches(
  source: AsyncIterable<Uint8Array>,
  options: ReadOptions,
  report: FileReport,
): AsyncGenerator<readonly ReadRow[], undefined> {
  report.problems.push(...mapProblems(options));
  report.unreadable = report.problems.length > 0;
  if (!report.unreadable) yield* readFile(source, { mapping: fileMapping(options), options, report });
  return undefined;
}

/** What is wrong with the map, and an instrument asked for that is not the map's. */
function mapProblems({ map, instrument, instruments }: ReadOptions): Problem[] {
  if (map === undefined) return [];
  const problems = checkMap(map, instruments);
  const isOther = problems.length === 0 && instrument !== undefined && instrument !== map.instrument;
  return isOther ? [errorAt("instrument-mismatch", "/instrument", { value: map.instrument, expected: instrument })] : problems;
}
