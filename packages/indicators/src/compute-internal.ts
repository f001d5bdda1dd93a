import {
  dayNumber,
  errorAt,
  firstRowTable,
  type Indicator,
  type IndicatorSource,
  isCalendarDate,
  type Problem,
  referenceOf,
  shorten,
} from "@reintegration/model";
import type { ComputeOptions } from "./compute-options.ts";
import { indicatorRun } from "./indicator-run.ts";
import type { IndicatorTable } from "./indicator-table.ts";
import { type EachIndex, eachIndex } from "./measures/each-index.ts";
import { problemTally } from "./problem-tally.ts";
import { recordReader } from "./rows/record-reader.ts";
import { responseReader } from "./rows/response-reader.ts";
import { isCells, type RowReader } from "./rows/row-reader.ts";
import type { RowSource } from "./rows/row-source.ts";

/** Several indicators while records are read. Its figures are not suppressed. */
export interface InternalRun {
  /** Takes one record. Those of types that no indicator reads are passed over. */
  add(record: unknown): void;
  finish(): InternalResult;
}

/** Figures of several indicators over the same records, small groups included: not to be published. */
export interface InternalResult {
  readonly tables: readonly IndicatorTable[];
  /** What was wrong with records of which nobody can say to which type they belong. */
  readonly problems: readonly Problem[];
  /** Records that were read. */
  readonly read: number;
  /** Records of types that no indicator reads, by what they say they are. */
  readonly passedOver: Readonly<Record<string, number>>;
}

const mostTypes = 1000;

/**
 * Computes indicators over records, and leaves small groups as they are: for suppression and for proofs, never to be published.
 *
 * Each record is read once for all indicators. Memory grows with the groups, and by some bytes with each record that could come again
 * and each one who is counted. Throws a RangeError for a day that is none, and a confidence outside 0 to 1.
 */
export function computeInternal(indicators: readonly Indicator[], options: ComputeOptions = {}): InternalRun {
  const { period = {}, asOf, profile, confidence = 0.95 } = options;
  for (const day of [period.from, period.to, asOf])
    if (day !== undefined && !isCalendarDate(day)) throw new RangeError(`"${day}" is not a date of the calendar`);
  if (!(confidence > 0 && confidence < 1)) throw new RangeError(`confidence must lie between 0 and 1, not ${confidence}`);
  const seen = firstRowTable();
  const readers = new Map<string, RowReader>();
  for (const { records, instruments, scorings } of indicators) {
    for (const type of records) readers.set(referenceOf(type), readers.get(referenceOf(type)) ?? recordReader(type, seen));
    for (const instrument of instruments) {
      const all = indicators.flatMap((other) => other.scorings).filter((scoring) => scoring.instrument === referenceOf(instrument));
      const known = readers.get(referenceOf(instrument));
      readers.set(referenceOf(instrument), known ?? responseReader(instrument, [...all, ...scorings], seen, profile));
    }
  }
  const indexes = new Map<string, EachIndex>();
  const indexFor = (key: string): EachIndex => {
    const index = indexes.get(key) ?? eachIndex();
    indexes.set(key, index);
    return index;
  };
  const dayOf = (day: string | undefined): number | undefined => (day === undefined ? undefined : dayNumber(day));
  const days = { period: { from: dayOf(period.from), to: dayOf(period.to) }, asOf: dayOf(asOf) };
  const sourceOf = (source: IndicatorSource): RowSource => {
    const name = "record" in source ? source.record : source.instrument;
    const reader = readers.get(name);
    if (reader === undefined) throw new Error(`${name} is read by an indicator and not among its definitions`);
    return "record" in source ? reader.source() : reader.source(source.scoring, source.cutoffs);
  };
  const runs = indicators.map((indicator) => indicatorRun(indicator, { ...days, sourceOf, eachIndex: indexFor, options, confidence }));
  for (const [name, reader] of readers) for (const run of runs) reader.use(run.keysOf(name));
  const listeners = new Map([...readers.keys()].map((name) => [name, runs.flatMap((run) => run.listeners(name))]));
  const byId = new Map([...readers.values()].map((reader) => [idOf(reader.reference), reader]));
  const problems = problemTally();
  const passedOver = new Map<string, number>();
  let row = 0;
  return {
    add(record) {
      row++;
      if (!isCells(record))
        return problems.add(errorAt("wrong-type", "", { item: "record", value: shorten(record), expected: "object" }), row);
      const part = record["record"] === undefined ? "instrument" : "record";
      const name = record[part];
      if (typeof name !== "string" || name === "")
        return problems.add(errorAt("missing-record-type", `/${part}`, { known: [...readers.keys()].slice(0, 30) }), row);
      const reader = readers.get(name);
      if (reader === undefined) {
        const other = byId.get(idOf(name));
        const mismatch = part === "record" ? "record-mismatch" : "instrument-mismatch";
        if (other !== undefined)
          other.problems.add(errorAt(mismatch, `/${part}`, { value: shorten(name), expected: other.reference }), row);
        else if (passedOver.has(name) || passedOver.size < mostTypes) passedOver.set(name, (passedOver.get(name) ?? 0) + 1);
        return;
      }
      if (!reader.read(record, row)) return;
      for (const listen of listeners.get(name) ?? []) listen(row);
    },
    finish: () => ({
      tables: runs.map((run) => run.finish((name) => readers.get(name)?.problems.list() ?? [])),
      problems: problems.list(),
      read: row,
      passedOver: Object.fromEntries(passedOver),
    }),
  };
}

const idOf = (reference: string): string => reference.slice(0, reference.lastIndexOf("@"));
