import type { Instrument, Scoring } from "@reintegration/model";
import { interleave, type Measured } from "../../bench/harness/interleave.ts";
import type { QueryRow } from "../rows/sql-job.ts";
import type { MeasuredDatabase } from "./measured-databases.ts";
import { refuseDifference } from "./refuse-difference.ts";
import { scoreStatements } from "./score-statements.ts";
import { type Way, ways } from "./ways.ts";

/** What a database took, way by way. */
export interface WaysMeasured {
  /** Each answer to its value, the values added up; nothing is written. */
  readonly values: readonly Measured[];
  /** All scores, written to a table. */
  readonly scores: readonly Measured[];
  /** The same in every way and every database: rows, rows scored, and the sums behind their scores. */
  readonly sums: string;
}

/** Runs all ways in turn. Throws where two ways do not give the same in each row. */
export async function measureDatabase(
  database: MeasuredDatabase,
  instrument: Instrument,
  scoring: Scoring,
  rounds: number,
): Promise<WaysMeasured> {
  const { dialect, run, query } = database;
  const printed = Object.fromEntries(ways.map((way) => [way, scoreStatements(dialect, way, instrument, scoring, "responses")]));
  const of = (way: Way) => printed[way] as ReturnType<typeof scoreStatements>;
  for (const way of ways) for (const statement of [...of(way).prepare, ...of(way).views]) await run(statement);
  const written = (way: Way): string => `scores_by_${way}`;
  const seconds = async (work: () => Promise<unknown>): Promise<number> => {
    const from = performance.now();
    await work();
    return (performance.now() - from) / 1000;
  };
  const addUp = (way: Way): string =>
    `SELECT ${of(way)
      .items.map((item) => `SUM(${item}) AS ${item}`)
      .join(", ")} FROM ${of(way).answers}`;
  const storage = dialect === "spark" ? "USING parquet " : "";
  const candidates = (work: (way: Way) => Promise<number>) => ways.map((way) => ({ name: way, measure: () => work(way) }));
  const byValues = (way: Way): Promise<number> => seconds(() => query(addUp(way)));
  const byScores = async (way: Way): Promise<number> => {
    await run(`DROP TABLE IF EXISTS ${written(way)}`);
    return seconds(() => run(`CREATE TABLE ${written(way)} ${storage}AS SELECT * FROM ${of(way).scores}`));
  };
  // what is done once only, such as reading the file for the first time, is not measured
  const totals = new Set<string>();
  for (const way of ways) totals.add(textOf(await query(addUp(way))));
  if (totals.size > 1) throw new Error(`the values do not add up to the same: ${[...totals].join("; ")}`);
  const values = await interleave(candidates(byValues), rounds);
  const scores = await interleave(candidates(byScores), rounds);
  for (const way of ways) if (way !== "case") await refuseDifference(database, written("case"), written(way));
  const numerators = scoring.dimensions.map(({ id }) => `CAST(SUM(${id}_numerator) AS BIGINT) AS ${id}`);
  const sums = await query(`SELECT COUNT(*) AS every_row, COUNT(composite) AS scored, ${numerators.join(", ")} FROM ${written("case")}`);
  return { values, scores, sums: textOf(sums) };
}

const textOf = ([row = {}]: readonly QueryRow[]): string =>
  Object.entries(row)
    .map(([name, value]) => `${name} ${value}`)
    .join(", ");
