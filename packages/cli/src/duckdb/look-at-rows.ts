import { type KnownInstrument, type ReadOptions, readTable, type TableRow } from "@reintegration/forms";
import type { Scorer } from "@reintegration/scoring";
import { type RowsRead, readRows } from "../check/read-rows.ts";
import type { ReadingSetup } from "../check/reading-setup.ts";
import { scoreRow } from "../check/score-row.ts";
import { type SurveyFile, surveyFile } from "../check/survey-file.ts";
import type { OutputFolder } from "../output/output-folder.ts";
import { problemFile } from "../output/problem-file.ts";
import { cellValue } from "./cell-value.ts";
import type { Database } from "./database.ts";
import { isAsItStands } from "./is-as-it-stands.ts";
import type { Overrides } from "./overrides.ts";
import type { PlainRow } from "./plain-row.ts";
import { cellName, type Source } from "./source.ts";

export interface LookAtRowsOptions {
  readonly database: Database;
  readonly path: string;
  readonly source: Source;
  readonly setup: ReadingSetup;
  readonly instruments: readonly KnownInstrument[];
  readonly options: ReadOptions;
  readonly scorer: Scorer;
  /** Conditions of a row that SQL scores as well. */
  readonly plain: PlainRow;
  /** Item or context key -> the place of its column. */
  readonly places: ReadonlyMap<string, number>;
  readonly overrides: Overrides;
  readonly folder: OutputFolder;
}

/** Reads and checks the rows of the table `looked` with the code of the streaming engine, and writes `problems.csv`. */
export async function lookAtRows({
  database,
  path,
  source,
  setup,
  instruments,
  options,
  scorer,
  plain: { isPlain, areToolsPlain },
  places,
  overrides,
  folder,
}: LookAtRowsOptions): Promise<{ file: SurveyFile; rows: RowsRead }> {
  const cells = source.headers.map((_, place) => cellName(place));
  const query = `SELECT CAST(row_number AS DOUBLE), (${isPlain}), (${areToolsPlain}), ${cells.join(", ")} FROM looked ORDER BY row_number`;
  const plain = new Set<number>();
  const stood = new Map<number, readonly unknown[]>();
  const waiting = new Set<number>();
  const valueOf = cellValue(source);
  const batches = async function* (): AsyncGenerator<readonly TableRow[]> {
    for await (const [numbers = [], plains = [], tools = [], ...texts] of database.stream(query)) {
      plain.clear();
      stood.clear();
      yield numbers.map((number, at) => {
        const row = number as number;
        waiting.add(row);
        if (plains[at] === true) plain.add(row);
        const cells = texts.map((column) => valueOf(column[at]));
        if (tools[at] === true) stood.set(row, cells);
        return { row, cells };
      });
      // what nobody asked for is no response, or was left out
      for (const row of waiting) overrides.drop(row);
      waiting.clear();
    }
  };
  const reader = readTable(source.headers, batches(), { ...options, format: source.format });
  if (source.delimiter !== undefined) reader.report.delimiter = source.delimiter;
  const file = surveyFile(path, setup, instruments, reader);
  const { problem, ready } = problemFile(folder, file);
  const rows = await readRows(file, {
    row(row, found) {
      const { result, problems } = scoreRow(scorer, row, found);
      waiting.delete(row.row);
      if (!plain.has(row.row) && !isAsItStands(row, stood.get(row.row), places)) overrides.set(row, result);
      return problems;
    },
    problem,
    ready,
  });
  return { file, rows };
}
