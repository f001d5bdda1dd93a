import { errorAt, type Indicator, type Problem, referenceOf, warningAt } from "@reintegration/model";
import { type CellTable, cellTable } from "./cells/cell-table.ts";
import { tallyMaker } from "./cells/new-tally.ts";
import type { ComputeOptions } from "./compute-options.ts";
import { definitionProblems } from "./definition/definition-problems.ts";
import { groupFields } from "./definition/group-fields.ts";
import { requestProblems } from "./definition/request-problems.ts";
import { measureEach } from "./measures/measure-each.ts";
import { measureRows } from "./measures/measure-rows.ts";
import type { MeasuredWith, Measuring } from "./measures/measuring.ts";
import type { ProblemTally } from "./problem-tally.ts";
import type { RowSource } from "./rows/row-source.ts";

/** What all indicators of a run have in common. */
export type RunWith = Pick<MeasuredWith, "sourceOf" | "period" | "asOf" | "eachIndex"> & {
  readonly options: ComputeOptions;
  readonly confidence: number;
};

/** An indicator that takes records. */
export interface PreparedIndicator {
  readonly by: readonly string[];
  readonly cells: CellTable;
  readonly measuring: Measuring;
}

/** Makes an indicator ready for records; `undefined`, with problems, where its definition or what is asked of it is wrong. */
export function prepareIndicator(indicator: Indicator, run: RunWith, problems: ProblemTally): PreparedIndicator | undefined {
  const { measure } = indicator;
  const { options, confidence, sourceOf } = run;
  const tell = (found: readonly Problem[]): void => {
    for (const problem of found) problems.add(problem);
  };
  const faults = definitionProblems(indicator, sourceOf);
  if (measure === undefined || faults.length > 0) return void tell(faults);
  const rows = sourceOf((measure.each !== undefined ? measure.population.source : undefined) ?? measure.source);
  const recordsOf = (record: string): RowSource => sourceOf({ record });
  const groups = groupFields(indicator, options, [rows, ...(measure.each === undefined ? [] : (measure.groupsFrom ?? []).map(recordsOf))]);
  tell(groups.problems);
  const refused = requestProblems(indicator, measure, options, rows);
  tell(refused);
  const { by } = groups;
  if (by === undefined || refused.length > 0) return undefined;
  const design = new Map<string, number>();
  const lonely = (strata: readonly string[]): void => tell(strata.map((value) => errorAt("one-in-a-stratum", `/${value}`, { value })));
  const { weights, period } = options;
  const cells = cellTable(by, tallyMaker(measure, confidence, weights && { design, lonely }));
  const using: MeasuredWith = { ...run, indicator, measure, recordsOf, by, weights, design, cells, problems };
  const measuring = measure.each === undefined ? measureRows(using) : measureEach(using);
  const undated = new Set(
    measuring.taps.flatMap(({ source, date, isForGroups }) => (date === undefined && !isForGroups ? source.reference : [])),
  );
  if (period !== undefined)
    tell([...undated].map((source) => warningAt("period-without-date", `/${source}`, { indicator: referenceOf(indicator), source })));
  return { by, cells, measuring };
}
