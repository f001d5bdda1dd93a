import type { FileReport, ReadRow } from "@reintegration/forms";
import { csvDoubt } from "./csv-doubt.ts";
import type { SourceContext } from "./open-source.ts";
import { refuse } from "./refuse.ts";
import { cellName, type Source } from "./source.ts";
import { sqlText } from "./sql-text.ts";

/** The longest row that the streaming engine reads. */
const longestRow = 4 * 1024 * 1024;

/** A CSV file as a table of texts. Everything that DuckDB could find out by itself is told; what is not plain CSV is refused. */
export async function csvSource(
  { database, plainPath, setup }: SourceContext,
  report: FileReport,
  first: readonly ReadRow[],
): Promise<Source> {
  const { delimiter = "," } = report;
  const doubt = await csvDoubt(plainPath, delimiter);
  if (doubt) throw refuse(setup.text, doubt === "blank-line" ? "blankLine" : "spaceBeforeQuote");
  const headers = report.columns.map(({ header }) => header);
  const columns = headers.map((_, place) => `${sqlText(cellName(place))}: 'VARCHAR'`).join(", ");
  const options = [
    "auto_detect = false",
    "header = false",
    `delim = ${sqlText(delimiter)}`,
    "quote = '\"'",
    "escape = '\"'",
    "nullstr = ''",
    "strict_mode = true",
    "null_padding = false",
    "ignore_errors = false",
    "encoding = 'utf-8'",
    "compression = 'none'",
    `max_line_size = ${longestRow}`,
    `columns = {${columns}}`,
  ];
  try {
    await database.run(`CREATE TABLE file_rows AS SELECT * FROM read_csv(${sqlText(plainPath)}, ${options.join(", ")})`);
  } catch (error) {
    throw refuse(setup.text, "notPlainCsv", { reason: reasonOf(error) });
  }
  // rows of a table stay in the order in which they came: the header is row 1
  await database.run("CREATE VIEW source AS SELECT rowid + 1 AS row_number, * FROM file_rows");
  for await (const cells of database.stream("SELECT * EXCLUDE (row_number) FROM source WHERE row_number = 1")) {
    const isHeader = cells.every(([cell], place) => String(cell ?? "").replace(/^\uFEFF/, "") === headers[place]);
    if (!isHeader) throw refuse(setup.text, "header");
  }
  return { table: "source", format: "csv", delimiter, headers, firstRow: first[0]?.row ?? 2, first };
}

/** What DuckDB says, without the line itself: it may hold what a person answered. */
function reasonOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const line = /Line: (\d+)/.exec(text)?.[1];
  return line === undefined ? (text.split("\n")[0] ?? "").slice(0, 120) : `line ${line}`;
}
