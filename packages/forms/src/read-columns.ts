import { toolColumn } from "./columns/tool-column.ts";
import type { FileReport, WorkbookOptions } from "./export-reader.ts";
import type { SourceColumn } from "./map/source-column.ts";
import { newReport } from "./new-report.ts";
import { readFile } from "./read-file.ts";
import type { FileMapping } from "./rows/file-mapping.ts";

const mostRows = 20_000;
const mostValues = 60;
/** A longer text is a remark, and no answer to choose. */
const longestValue = 120;

/** The columns of a file, whatever survey it is from, but for those that survey tools add. `report` says what cannot be read. */
export async function readColumns(
  source: AsyncIterable<Uint8Array>,
  workbooks: WorkbookOptions = {},
): Promise<{ readonly columns: readonly SourceColumn[]; readonly report: FileReport }> {
  const report = newReport();
  const collector = columnCollector();
  for await (const rows of readFile(source, { mapping: collector.mapping, options: { ...workbooks, instruments: [] }, report })) {
    if (rows.length === 0 || report.rows >= mostRows) break;
  }
  return { columns: collector.columns(), report };
}

function columnCollector(): { readonly mapping: FileMapping; columns(): SourceColumn[] } {
  let headers: readonly string[] = [];
  const values: Map<string, number>[] = [];
  const withMore = new Set<number>();
  const collect = (cells: readonly unknown[]): void =>
    cells.forEach((cell, at) => {
      const text = typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean" ? String(cell).trim() : "";
      const known = (values[at] ??= new Map());
      if (text === "") return;
      if (text.length > longestValue || (known.size >= mostValues && !known.has(text))) withMore.add(at);
      else known.set(text, (known.get(text) ?? 0) + 1);
    });
  return {
    columns: () =>
      headers.flatMap((header, at) =>
        header.trim() === "" || toolColumn(header) ? [] : [{ header, values: values[at] ?? new Map(), hasMore: withMore.has(at) }],
      ),
    mapping: {
      fit: (cells) => (cells.length > 2 ? new Set(cells.map((cell) => cell.trim()).filter((cell) => cell !== "")).size : 0),
      isHeaderAgain: () => false,
      countDaysFrom1904: () => undefined,
      setHeaders: (all) => {
        headers = all;
      },
      versions: () => [],
      refusal: () => undefined,
      read(cells, { row, problems }) {
        collect(cells);
        return { row, response: { context: {}, answers: {} }, problems, columns: () => undefined, submission: {} };
      },
      isKey: () => false,
      describe: () => undefined,
    },
  };
}
