import { type Indicator, keysOfCondition, type Problem, referenceOf, warningAt } from "@reintegration/model";
import { sourcesOfMeasure } from "./definition/sources-of-measure.ts";
import { stampOf } from "./definition/stamp-of.ts";
import type { IndicatorTable } from "./indicator-table.ts";
import type { Tap } from "./measures/measuring.ts";
import { prepareIndicator, type RunWith } from "./prepare-indicator.ts";
import { problemTally } from "./problem-tally.ts";
import type { RowSource } from "./rows/row-source.ts";
import { tapListener } from "./tap-listener.ts";

/** One indicator while records are read. */
export interface IndicatorRun {
  /** The fields that it reads of the records of a type. */
  keysOf(reference: string): readonly string[];
  /** What is to be called when a record of a type stands in its source. */
  listeners(reference: string): readonly ((row: number) => void)[];
  /** `ofTypes`: what was wrong with the records of the types that it reads, as such. */
  finish(ofTypes: (reference: string) => readonly Problem[]): IndicatorTable;
}

/** Makes one indicator ready for records; one that cannot be computed takes none, and its table has no cells. */
export function indicatorRun(indicator: Indicator, run: RunWith): IndicatorRun {
  const { measure, minimumCell, unit, direction } = indicator;
  const { options, confidence } = run;
  const problems = problemTally();
  const prepared = prepareIndicator(indicator, run, problems);
  const taps = prepared?.measuring.taps ?? [];
  const tapsOf = (reference: string): readonly Tap[] => taps.filter(({ source }) => source.reference === reference);
  // a row that is faulty for one part of the indicator is left out of all: else it could count as a "no"
  const readOf = (reference: string): readonly string[] => [
    ...new Set(
      tapsOf(reference).flatMap(({ source, keys, date }) => withRelevance(date === undefined ? keys : [...keys, date], source.fields)),
    ),
  ];
  const keysOf = (reference: string): readonly string[] =>
    tapsOf(reference).length === 0 ? [] : [...readOf(reference), ...(prepared?.by ?? [])];
  const leftOut = new Map<string, { row: number; count: number }>();
  const leaveOut = (reference: string, row: number): void => {
    const left = leftOut.get(reference) ?? { row: 0, count: 0 };
    leftOut.set(reference, { row, count: left.row === row ? left.count : left.count + 1 });
  };
  const problemsOfRecords = (): Problem[] =>
    [...new Set(taps.map(({ source }) => source))].flatMap((source) => {
      const keys = new Set(keysOf(source.reference));
      return source.problems((key) => keys.has(key));
    });
  return {
    keysOf,
    listeners: (reference) =>
      tapsOf(reference).map((tap) => tapListener(tap, readOf(reference), run.period, problems, (row) => leaveOut(reference, row))),
    finish(ofTypes) {
      prepared?.measuring.finish();
      const cells = prepared?.cells.cells() ?? [];
      const name = referenceOf(indicator);
      const left = [...leftOut].map(([source, { count }]) => warningAt("rows-left-out", `/${source}`, { indicator: name, source, count }));
      const types = [...new Set(taps.map(({ source }) => source.reference))];
      return {
        stamp: stampOf(indicator, sourcesOfMeasure(indicator), options, confidence),
        ...(measure && { kind: measure.kind }),
        unit,
        direction,
        by: prepared?.by ?? [],
        ...(options.byRound !== undefined && prepared?.by.includes(options.byRound) && { byRound: options.byRound }),
        minimumCell,
        cells,
        problems: onceEach([...problems.list(), ...left, ...types.flatMap(ofTypes), ...problemsOfRecords()]),
      };
    },
  };
}

/** Fields, and those that say whether they apply. */
function withRelevance(keys: readonly string[], fields: RowSource["fields"]): string[] {
  const found = new Set(keys);
  for (const key of found) {
    const relevance = fields.get(key)?.relevance;
    for (const other of relevance ? keysOfCondition(relevance) : []) found.add(other);
  }
  return [...found];
}

/** Two sources of one type tell of the same problems. */
function onceEach(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [`${problem.rule} ${problem.path} ${problem.row}`, problem])).values()];
}
