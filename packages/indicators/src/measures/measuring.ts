import type { Indicator, IndicatorSource, Measure } from "@reintegration/model";
import type { CellTable } from "../cells/cell-table.ts";
import type { ProblemTally } from "../problem-tally.ts";
import type { RowSource } from "../rows/row-source.ts";
import type { EachIndex } from "./each-index.ts";

/** What an indicator is measured with. */
export interface MeasuredWith {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly sourceOf: (source: IndicatorSource) => RowSource;
  /** The records of another type, for groups. */
  readonly recordsOf: (reference: string) => RowSource;
  readonly by: readonly string[];
  readonly weights: { readonly weight: string; readonly stratum?: string } | undefined;
  /** How many of the sample lie in each stratum; filled by who measures. */
  readonly design: Map<string, number>;
  readonly period: DayRange;
  readonly asOf: number | undefined;
  readonly eachIndex: (key: string) => EachIndex;
  readonly cells: CellTable;
  readonly problems: ProblemTally;
}

/** First and last day, both inclusive, as numbers; without a bound it is open. */
export interface DayRange {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** One place at which an indicator listens to the records of a source. */
export interface Tap {
  readonly source: RowSource;
  /** The field that places a record in time. */
  readonly date: string | undefined;
  /** It only says to which group someone belongs, whatever the period. */
  readonly isForGroups?: true;
  /** The fields that it reads; where one is faulty, it does not get the record. */
  readonly keys: readonly string[];
  /** Gets the record that stands in the source; `day` is `noDay` where it has no date. */
  readonly take: (day: number, row: number) => void;
}

/** An indicator while records are read, and what is to be done when all are. */
export interface Measuring {
  readonly taps: readonly Tap[];
  readonly finish: () => void;
}

/** Sorts before every day. */
export const noDay = -2_147_483_648;
