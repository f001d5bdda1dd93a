import { createWriteStream } from "node:fs";
import type { ReadRow } from "@reintegration/forms";
import type { Cutoffs, Instrument } from "@reintegration/model";
import type { ResponseScore } from "@reintegration/scoring";
import { scoreTable } from "../output/score-table.ts";
import { textWriter } from "../output/text-writer.ts";
import type { ScoreTally } from "../tally/score-tally.ts";
import type { Database } from "./database.ts";
import type { OutFormat } from "./engine-options.ts";
import { type ResultRow, resultRows } from "./result-rows.ts";
import type { ResultShape } from "./score-columns.ts";
import { sqlText } from "./sql-text.ts";

export interface WriteResultOptions {
  readonly database: Database;
  /** The result in the order of the file. */
  readonly query: string;
  readonly shape: ResultShape;
  readonly instrument: Instrument;
  readonly cutoffs: Cutoffs | undefined;
  readonly submission: string | undefined;
  readonly tally: ScoreTally;
  readonly path: string;
  readonly format: OutFormat;
}

/**
 * Writes the scores and counts them; gives how many responses there were. CSV is written by the code of the streaming engine,
 * letter for letter the same; Parquet and NDJSON by DuckDB. The sums run over the rows in their order, so that no bit differs.
 */
export async function writeResult({
  database,
  query,
  shape,
  instrument,
  cutoffs,
  submission,
  tally,
  path,
  format,
}: WriteResultOptions): Promise<number> {
  const items = new Map([...instrument.context, ...instrument.items].map((item) => [item.key, item]));
  const rowsOf = resultRows(shape, items, cutoffs?.id);
  let source = query;
  let take: ((row: ResultRow) => void) | undefined;
  const writer = format === "csv" ? textWriter(createWriteStream(path)) : undefined;
  if (writer) {
    const { identifiedBy } = instrument;
    const table = scoreTable({ identifiedBy, submission, scores: shape.scores.map(({ id }) => id), cutoffs });
    writer.write(table.header);
    take = ({ row, identity, result }) => {
      const context = Object.fromEntries(identifiedBy.map((key, place) => [key, identity[place]]));
      const id = submission === undefined ? undefined : identity[identifiedBy.length];
      writer.write(
        table.line({ row, response: { context }, submission: { id } } as unknown as ReadRow, result as ResponseScore | undefined),
      );
    };
  } else if (format === "parquet") {
    await database.run(`COPY (${query}) TO ${sqlText(path)} (FORMAT parquet, KV_METADATA {tool: 'reintegration'})`);
    source = `SELECT * FROM read_parquet(${sqlText(path)})`;
  } else {
    await database.run(`CREATE TABLE result AS ${query}`);
    await database.run(`COPY result TO ${sqlText(path)} (FORMAT json)`);
    source = "SELECT * FROM result";
  }
  let count = 0;
  let last = 0;
  for await (const columns of database.stream(source)) {
    for (const row of rowsOf(columns)) {
      if (row.row <= last) throw new Error(`Row ${row.row} came after row ${last}`);
      last = row.row;
      count++;
      take?.(row);
      if (row.result) tally.add(row.result as Parameters<ScoreTally["add"]>[0]);
    }
    await writer?.ready();
  }
  await writer?.end();
  return count;
}
