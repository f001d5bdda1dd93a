import type { Condition } from "./condition.ts";
import type { Basis, Instrument, Status } from "./instrument.ts";
import type { RecordType } from "./record-type.ts";
import type { Scoring } from "./scoring.ts";
import type { Duration } from "./workflow.ts";

/** An indicator as algorithms take it: no texts, and the definitions that it reads put beside it. */
export interface Indicator {
  readonly id: string;
  readonly version: string;
  readonly basis: Basis;
  readonly status?: Status;
  /** sha256 of the definition file's bytes; absent in a caller's own definition. */
  readonly digest?: string;
  readonly level: "individual" | "community" | "structural";
  readonly result: "output" | "outcome" | "impact";
  readonly dimension?: "economic" | "social" | "psychosocial";
  /** Code of the codelist of units. */
  readonly unit: string;
  readonly direction: "higher_is_better" | "lower_is_better" | "none";
  /** Fields by which it may be told apart. */
  readonly disaggregations: readonly string[];
  /** A group smaller than this is not published (rule A2). */
  readonly minimumCell: number;
  /** Absent where our records do not hold what it needs. */
  readonly measure?: Measure;
  /** The record types that it reads. */
  readonly records: readonly RecordType[];
  readonly instruments: readonly Instrument[];
  readonly scorings: readonly Scoring[];
}

/** How an indicator is computed. */
export interface Measure {
  readonly kind: "count" | "distinct" | "share" | "mean" | "median" | "change" | "rate";
  readonly source: IndicatorSource;
  /** Field that tells the counted ones apart; without it each record counts. */
  readonly each?: string;
  /** With `each`: `id@x.y.z` of further records that say to which group each one belongs. */
  readonly groupsFrom?: readonly string[];
  readonly population: Selection;
  readonly denominator?: Selection;
  readonly numerator?: Selection;
  /** Count: a field that holds a number of people or things. */
  readonly sum?: string;
  readonly value?: Quantity;
  readonly change?: {
    readonly round: string;
    readonly from: string;
    readonly to: string;
    readonly give: "mean" | "improved" | "worsened";
  };
  readonly exposure?: { readonly from: DateOf; readonly to: DateOf };
  readonly perDays?: number;
}

/**
 * Where rows come from, by reference: records of one type, or responses to one instrument with what a scoring makes of them, as
 * `<dimension>_score`, `composite_score` and, by a cut-off set, `<dimension>_band`, `composite_band`.
 */
export type IndicatorSource =
  | { readonly record: string; readonly date?: string }
  | { readonly instrument: string; readonly scoring?: string; readonly cutoffs?: string; readonly date?: string };

/** Those records, or those `each`, that are meant. */
export interface Selection {
  readonly source?: IndicatorSource;
  readonly where?: Condition;
  readonly within?: { readonly from: DateOf; readonly to: DateOf; readonly duration: Duration };
}

/** The first or last date that the records of one `each` hold in a field. */
export interface DateOf {
  readonly source?: IndicatorSource;
  readonly where?: Condition;
  readonly key: string;
  readonly pick: "first" | "last";
}

/** A number: a field or score, answers that stand for numbers, the days between two dates, or the gain from one field to another. */
export type Quantity =
  | { readonly key: string }
  | { readonly codes: { readonly key: string; readonly values: Readonly<Record<string, number>> } }
  | { readonly days: { readonly from: DateOf; readonly to: DateOf } }
  | { readonly gain: { readonly from: string; readonly to: string; readonly outOf?: string } };
