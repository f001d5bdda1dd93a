import type { ExportReader, FileReport, ReadOptions, ReadRow } from "../export-reader.ts";
import { newReport } from "../new-report.ts";
import { fileMapping } from "./file-mapping.ts";
import { isBlank } from "./is-blank.ts";

/** A row that was cut already: its number and its cells in the order of the headers. */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly unknown[];
}

/**
 * Reads rows that another program has cut, such as a database, as `readExport` reads those of a file: the same headers, cells
 * and problems. Blank rows give no response. Cells are texts, or what JSON holds.
 *
 * @example
 * const instrument = {
 *   id: "drinks", version: "1.0.0", basis: "reconstructed", dimensions: [], context: [],
 *   items: [{ key: "likes_tea", type: "single", answers: [{ code: "yes", number: 1 }, { code: "no", number: 2 }] }],
 *   identifiedBy: [], duplicates: [], dateOrder: [],
 * } as const;
 * const rows = async function* () { yield [{ row: 7, cells: [" yes"] }]; };
 * const reader = readTable(["likes_tea"], rows(), { instruments: [{ instrument, labels: [] }], instrument: "drinks@1.0.0" });
 * const [row] = (await reader.batches().next()).value;
 * [row.row, row.response.answers.likes_tea]; // => [7, "yes"]
 */
export function readTable(
  headers: readonly string[],
  rows: AsyncIterable<readonly TableRow[]>,
  { format = "csv", ...options }: ReadOptions & Partial<Pick<FileReport, "format">>,
): ExportReader {
  const report: FileReport = { ...newReport(), format };
  return { report, batches: () => readBatches(headers, rows, options, report) };
}

/** Of JSON it is known only at the end which columns there are. */
const hasHeader = ({ format }: FileReport): boolean => format !== "json" && format !== "ndjson";

async function* readBatches(
  headers: readonly string[],
  rows: AsyncIterable<readonly TableRow[]>,
  options: ReadOptions,
  report: FileReport,
): AsyncGenerator<readonly ReadRow[], undefined> {
  const mapping = fileMapping(options);
  let isBegun = false;
  for await (const batch of rows) {
    if (!isBegun) {
      mapping.setHeaders(headers, batch[0]?.cells ?? []);
      const refusal = mapping.refusal();
      if (refusal) {
        report.problems.push(refusal);
        report.unreadable = true;
        return undefined;
      }
      if (hasHeader(report)) mapping.describe(report);
      isBegun = true;
    }
    const found = batch
      .filter(
        ({ cells }) => !isBlank(cells.map((cell) => (typeof cell === "string" ? cell : cell === null || cell === undefined ? "" : "-"))),
      )
      .map(({ row, cells }) => mapping.read(cells, { row, problems: [] }));
    report.rows += found.length;
    if (found.length > 0) yield found;
  }
  if (isBegun) mapping.describe(report);
  return undefined;
}
