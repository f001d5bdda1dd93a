import { createWriteStream } from "node:fs";
import { rm } from "node:fs/promises";
import type { ReadRow } from "@reintegration/forms";
import type { Cutoffs, Instrument } from "@reintegration/model";
import type { ResponseScore } from "@reintegration/scoring";
import { scoreTable } from "../output/score-table.ts";
import { textWriter } from "../output/text-writer.ts";
import { type ScoresSummary, type ScoreTally, scoreTally } from "../tally/score-tally.ts";
import type { Database } from "./database.ts";
import type { OutFormat } from "./engine-options.ts";
import { resultQuery } from "./result-query.ts";
import { resultRows } from "./result-rows.ts";
import type { ResultShape } from "./score-columns.ts";
import { sqlText } from "./sql-text.ts";
import { tallyQuery, tallyRows } from "./tally-rows.ts";

export interface WriteResultOptions {
  readonly database: Database;
  /** The view of scores. */
  readonly view: string;
  readonly hasOverrides: boolean;
  readonly shape: ResultShape;
  readonly instrument: Instrument;
  readonly cutoffs: Cutoffs | undefined;
  readonly submission: string | undefined;
  readonly path: string;
  readonly format: OutFormat;
}

export interface WrittenResult {
  /** How many responses there were. */
  readonly count: number;
  readonly scores: ScoresSummary;
}

/**
 * Writes the scores in the order of the file, and counts them. CSV is written by the code of the streaming engine, letter for
 * letter the same; Parquet and NDJSON by DuckDB. The sums run over the rows in their order, so that no bit differs.
 *
 * DuckDB keeps the order of a file where rows are only worked out, but not through a join: with rows of the other kind the result
 * is sorted. That the order holds is looked at, and should it ever not, the rows are written again, sorted.
 */
export async function writeResult(options: WriteResultOptions): Promise<WrittenResult> {
  const written = await write(options, options.hasOverrides);
  if (written) return written;
  await rm(options.path, { force: true });
  return (await write(options, true)) as WrittenResult;
}

async function write(options: WriteResultOptions, isSorted: boolean): Promise<WrittenResult | undefined> {
  const { view, shape, hasOverrides, format } = options;
  const query = `${resultQuery(view, shape, hasOverrides)}${isSorted ? ' ORDER BY "row"' : ""}`;
  const tally = scoreTally(
    shape.scores.map(({ id }) => id),
    (id) => shape.scores.find((each) => each.id === id)?.bands ?? null,
  );
  const order = { count: 0, last: 0, isBroken: false };
  const take = (row: number): void => {
    if (row <= order.last) order.isBroken = true;
    order.last = row;
    order.count++;
  };
  if (format === "csv") await writeCsv(options, query, tally, take);
  else {
    const { database, path } = options;
    await database.run(`CREATE OR REPLACE VIEW result AS ${query}`);
    if (format === "parquet") await database.run(`COPY result TO ${sqlText(path)} (FORMAT parquet, KV_METADATA {tool: 'reintegration'})`);
    else await database.run(`COPY result TO ${sqlText(path)} (FORMAT json)`);
    const source =
      format === "parquet"
        ? `read_parquet(${sqlText(path)})`
        : `read_json(${sqlText(path)}, format = 'newline_delimited', columns = ${typesOf(shape)})`;
    const add = tallyRows(shape, tally);
    for await (const columns of database.numbers(tallyQuery(shape, source))) add(columns, take);
  }
  return order.isBroken ? undefined : { count: order.count, scores: tally.summary() };
}

async function writeCsv(
  { database, shape, instrument, cutoffs, submission, path }: WriteResultOptions,
  query: string,
  tally: ScoreTally,
  take: (row: number) => void,
): Promise<void> {
  const { identifiedBy } = instrument;
  const items = new Map([...instrument.context, ...instrument.items].map((item) => [item.key, item]));
  const rowsOf = resultRows(shape, items, cutoffs?.id);
  const table = scoreTable({ identifiedBy, submission, scores: shape.scores.map(({ id }) => id), cutoffs });
  const writer = textWriter(createWriteStream(path));
  writer.write(table.header);
  for await (const columns of database.stream(query)) {
    for (const { row, identity, result } of rowsOf(columns)) {
      take(row);
      const context = Object.fromEntries(identifiedBy.map((key, place) => [key, identity[place]]));
      const id = submission === undefined ? undefined : identity[identifiedBy.length];
      writer.write(
        table.line({ row, response: { context }, submission: { id } } as unknown as ReadRow, result as ResponseScore | undefined),
      );
      if (result) tally.add(result as Parameters<ScoreTally["add"]>[0]);
    }
    await writer.ready();
  }
  await writer.end();
}

/** Types by which our own NDJSON is read back. */
function typesOf({ scores }: ResultShape): string {
  const columns = scores.flatMap((score) => score.columns.map(({ name, type }) => `${sqlText(name)}: '${type}'`));
  return `{'row': 'BIGINT', ${columns.join(", ")}}`;
}
