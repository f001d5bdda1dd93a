import { type ExportReader, readTable, type TableRow } from "@reintegration/forms";
import { errorAt } from "@reintegration/model";
import type { SourceContext } from "./open-source.ts";
import { refuse } from "./refuse.ts";
import { cellName, type Source } from "./source.ts";
import { sqlName } from "./sql-name.ts";
import { sqlText } from "./sql-text.ts";

/** Rows by which columns are told, as many as the streaming engine gives at a time. */
const firstRows = 1000;

/**
 * A Parquet file as a table of texts. Numbers, days and codes become the text that a CSV file would hold: a day or time its
 * day, a list of codes the codes with spaces between them. Rows are numbered as in a CSV file: the first is 2.
 */
export async function parquetSource({ database, plainPath, setup, options }: SourceContext): Promise<Source | ExportReader> {
  const file = `read_parquet(${sqlText(plainPath)}, file_row_number = true, binary_as_string = true)`;
  const columns: { name: string; type: string }[] = [];
  try {
    for await (const [names = [], types = []] of database.stream(`DESCRIBE SELECT * FROM ${file}`)) {
      names.forEach((name, at) => {
        columns.push({ name: String(name), type: String(types[at]) });
      });
    }
  } catch (error) {
    throw refuse(setup.text, "damaged", { reason: error instanceof Error ? (error.message.split("\n")[0] ?? "") : "" });
  }
  const own = columns.filter(({ name }) => name !== "file_row_number");
  const cells = own.map(({ name, type }, place) => {
    const text = textOf(sqlName(name), type);
    if (text === undefined) throw refuse(setup.text, "columnType", { column: name, type });
    return `${text} AS ${cellName(place)}`;
  });
  await database.run(`CREATE VIEW source AS SELECT file_row_number + 2 AS row_number, ${cells.join(", ")} FROM ${file}`);
  const headers = own.map(({ name }) => name);
  const rows = async function* (): AsyncGenerator<readonly TableRow[]> {
    for await (const [numbers = [], ...texts] of database.stream(
      `SELECT * FROM source WHERE row_number < ${firstRows + 2} ORDER BY row_number`,
    )) {
      yield numbers.map((number, at) => ({ row: Number(number), cells: texts.map((column) => column[at] ?? "") }));
    }
  };
  const reader = readTable(headers, rows(), { ...options, format: "parquet" });
  const { value: first = [] } = await reader.batches().next();
  if (first.length === 0 && !reader.report.unreadable) {
    reader.report.problems.push(errorAt("empty-file", ""));
    reader.report.unreadable = true;
  }
  if (reader.report.unreadable) return reader;
  return { table: "source", format: "parquet", delimiter: undefined, headers, firstRow: 2, first };
}

/** The text of a value as a CSV file would hold it; `undefined` for a type that no cell of a survey has. */
function textOf(column: string, type: string): string | undefined {
  if (type === "VARCHAR" || type.startsWith("ENUM")) return `nullif(CAST(${column} AS VARCHAR), '')`;
  if (/^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|BOOLEAN|DATE|UUID|DECIMAL.*)$/.test(type)) return `CAST(${column} AS VARCHAR)`;
  if (type === "FLOAT" || type === "DOUBLE") return `regexp_replace(CAST(${column} AS VARCHAR), '[.]0$', '')`;
  if (type.startsWith("TIMESTAMP")) return `strftime(${column}, '%Y-%m-%d')`;
  if (type === "VARCHAR[]" || /^ENUM\(.*\)\[\]$/.test(type)) return `nullif(array_to_string(CAST(${column} AS VARCHAR[]), ' '), '')`;
  if (type === '"NULL"') return "CAST(NULL AS VARCHAR)";
  return undefined;
}
