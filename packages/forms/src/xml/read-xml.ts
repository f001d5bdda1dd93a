import { errorAt, type Problem } from "@reintegration/model";
import type { FileReport, ReadRow } from "../export-reader.ts";
import { limits } from "../limits.ts";
import type { FileMapping } from "../rows/file-mapping.ts";
import type { TextFeed } from "../text/text-feed.ts";
import { parseSubmission } from "./parse-submission.ts";
import { submissionCells } from "./submission-cells.ts";

/** Reads one submission as KoboToolbox and ODK keep and send it: an XML document whose elements are the questions, in their groups. */
export async function* readXml(
  feed: TextFeed,
  mapping: FileMapping,
  report: FileReport,
): AsyncGenerator<readonly ReadRow[], void, undefined> {
  report.format = "xml";
  const stop = (why: Problem): void => {
    report.problems.push({ ...why, row: 1 });
    report.unreadable = true;
  };
  await feed.more(limits.row + 1);
  if (feed.head.length > limits.row) return stop(errorAt("cell-too-large", "", { maximum: limits.row }));
  const root = parseSubmission(feed.head);
  feed.release();
  if ("rule" in root) return stop(root);
  const found = submissionCells(root);
  if (found === undefined) return stop(errorAt("invalid-xml", "", { value: "nested too deeply" }));
  if (found.length > limits.columns) return stop(errorAt("too-many-columns", "", { value: found.length, maximum: limits.columns }));
  const cells = found.map(({ value }) => value);
  mapping.setHeaders(
    found.map(({ header }) => header),
    cells,
  );
  const refusal = mapping.refusal();
  if (refusal) return stop(refusal);
  const row = mapping.read(cells, { row: 1, problems: [] });
  mapping.describe(report);
  report.rows++;
  yield [row];
}
