import { errorAt, warningAt } from "@reintegration/model";
import { containerOf, signatureSize } from "./bytes/container-of.ts";
import { peekBytes } from "./bytes/peek-bytes.ts";
import { readCsv } from "./csv/read-csv.ts";
import type { FileReport, ReadOptions, ReadRow } from "./export-reader.ts";
import { readJson } from "./json/read-json.ts";
import type { FileMapping } from "./rows/file-mapping.ts";
import { type TextFeed, textFeed } from "./text/text-feed.ts";
import { readContainer } from "./workbook/read-container.ts";
import { readXml } from "./xml/read-xml.ts";

/** Characters by which the kind of file is told. */
const headSize = 65_536;

/** What a file is read with: rows go through `mapping`, what is found goes to `report`. */
export interface FileReading {
  readonly mapping: FileMapping;
  readonly options: ReadOptions;
  readonly report: FileReport;
  /** Reads markup in place of `readXml`, which knows one submission. */
  readonly readMarkup?: typeof readXml;
}

/** Reads a file of any kind, which is found out by its content. Errors of `source` itself are thrown. */
export async function* readFile(
  source: AsyncIterable<Uint8Array>,
  reading: FileReading,
): AsyncGenerator<readonly ReadRow[], void, undefined> {
  const { report } = reading;
  const peeked = await peekBytes(source, signatureSize);
  const feed = textFeed(peeked.bytes);
  try {
    const container = containerOf(peeked.head);
    if (container) yield* readContainer(peeked.bytes, container, reading);
    else yield* readText(feed, reading);
    if (report.rows > 0 || report.unreadable) return;
    if (report.problems.every(({ severity }) => severity === "warning")) report.problems.push(errorAt("empty-file", ""));
    report.unreadable = true;
  } finally {
    await feed.pieces.return(undefined);
    await peeked.close();
  }
}

async function* readText(
  feed: TextFeed,
  { mapping, options, report, readMarkup = readXml }: FileReading,
): AsyncGenerator<readonly ReadRow[], void, undefined> {
  await feed.more(headSize);
  if (feed.decoding.problem) {
    report.problems.push(feed.decoding.problem);
    return;
  }
  if (/^\s*[[{]/.test(feed.head)) yield* readJson(feed, mapping, options, report);
  else if (/^\s*<[?!_\p{L}]/u.test(feed.head)) yield* readMarkup(feed, mapping, report);
  else yield* readCsv(feed, mapping, report);
  const { legacyEncoding, isDamaged } = feed.decoding;
  if (legacyEncoding) report.problems.push(warningAt("legacy-encoding", "", { value: legacyEncoding }));
  const isDamageSaid = report.problems.some(({ rule }) => rule === "not-utf8");
  if (isDamaged && !isDamageSaid) report.problems.push(warningAt("not-utf8", ""));
}
