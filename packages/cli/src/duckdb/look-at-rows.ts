import { type KnownInstrument, type ReadOptions, readTable, type TableRow } from "@reintegration/forms";
import type { Scorer } from "@reintegration/scoring";
import { type RowsRead, readRows } from "../check/read-rows.ts";
import type { ReadingSetup } from "../check/reading-setup.ts";
import { scoreRow } from "../check/score-row.ts";
import { type SurveyFile, surveyFile } from "../check/survey-file.ts";
import type { OutputFolder } from "../output/output-folder.ts";
import { problemFile } from "../output/problem-file.ts";
import type { Database } from "./database.ts";
import type { Overrides } from "./overrides.ts";
import { cellName, type Source } from "./source.ts";

export interface LookAtRowsOptions {
  readonly database: Database;
  readonly path: string;
  readonly source: Source;
  readonly setup: ReadingSetup;
  readonly instruments: readonly KnownInstrument[];
  readonly options: ReadOptions;
  readonly scorer: Scorer;
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
  overrides,
  folder,
}: LookAtRowsOptions): Promise<{ file: SurveyFile; rows: RowsRead }> {
  const cells = source.headers.map((_, place) => cellName(place));
  const query = `SELECT CAST(row_number AS DOUBLE), rs_plain, ${cells.join(", ")} FROM looked ORDER BY row_number`;
  const plain = new Set<number>();
  const waiting = new Set<number>();
  const valueOf = source.isJson
    ? (cell: unknown) => (cell === null ? undefined : JSON.parse(cell as string))
    : (cell: unknown) => cell ?? "";
  const batches = async function* (): AsyncGenerator<readonly TableRow[]> {
    for await (const [numbers = [], plains = [], ...texts] of database.stream(query)) {
      plain.clear();
      yield numbers.map((number, at) => {
        const row = number as number;
        waiting.add(row);
        if (plains[at] === true) plain.add(row);
        return { row, cells: texts.map((column) => valueOf(column[at])) };
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
      if (!plain.has(row.row)) overrides.set(row, result);
      return problems;
    },
    problem,
    ready,
  });
  return { file, rows };
}
