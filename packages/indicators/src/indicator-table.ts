import type { Basis, Indicator, Measure, MissingKind, Problem, Status } from "@reintegration/model";

/** What an indicator came to, group by group, and all that one must know to read it. */
export interface IndicatorTable {
  readonly stamp: IndicatorStamp;
  /** Absent where the indicator cannot be computed; then there are no cells. */
  readonly kind?: Measure["kind"];
  /** Code of the codelist of units. */
  readonly unit: string;
  readonly direction: Indicator["direction"];
  /** The fields by which the cells are told apart; a cell without one of them is the total over it. */
  readonly by: readonly string[];
  /** That of them which tells survey rounds apart: the same people may stand in several. */
  readonly byRound?: string;
  /** A group smaller than this is not published (rule A2). */
  readonly minimumCell: number;
  readonly cells: readonly Cell[];
  /** What was wrong with the records, each kind of problem once for each place where it can be mended. */
  readonly problems: readonly Problem[];
}

/** What a table of results says of itself (rule T1): two can be compared when they name the same definitions (rule A3). */
export interface IndicatorStamp {
  /** `id@x.y.z` */
  readonly indicator: string;
  readonly basis: Basis;
  readonly status: Status;
  /** Every definition that was read, the indicator first: its reference and the sha256 of its file, `custom` for a caller's own. */
  readonly definitions: readonly { readonly reference: string; readonly digest: string }[];
  /** The cut-off set by which bands were read. */
  readonly cutoffs?: string;
  /** `id@x.y.z` of the profile that says which items were not asked. */
  readonly profile?: string;
  /** Whose figure it is; levels are never summed across (rule A3). */
  readonly level?: "project" | "programme" | "framework";
  /** First and last day of the records that were counted. */
  readonly period?: { readonly from?: string; readonly to?: string };
  /** The day to which deadlines and open times were reckoned. */
  readonly asOf?: string;
  /** The fields of the sampling weight and stratum. */
  readonly weights?: { readonly weight: string; readonly stratum?: string };
  readonly confidence: number;
}

/** One group. `group` holds the code of each field of `by`, or the kind of missing answer; an absent field is the total over it. */
export type Cell = { readonly group: Readonly<Record<string, string>> } & (ComputedCell | InsufficientCell | SuppressedCell);

/** A figure with what it stands on. */
export interface ComputedCell {
  readonly status: "computed";
  /** A share lies between 0 and 1; a change is in the unit of its value. */
  readonly value: number;
  /** Share, rate and the shares of a change: how many (or how much weight) of the denominator. */
  readonly numerator?: number;
  readonly denominator?: number;
  /** Unweighted number of records, or of `each`, on which the figure stands. */
  readonly n: number;
  /** Those of the population that could not be used, by the kind of missing answer; a kind without any is left out. */
  readonly missing: Missing;
  readonly interval?: Interval;
  readonly standardError?: number;
  /** Of the standard error. */
  readonly degreesOfFreedom?: number;
  /** Of a change (rule A1). */
  readonly pairs?: Pairs;
}

/** A figure that cannot be given, and why: never 0 and never a guess. */
export interface InsufficientCell {
  readonly status: "insufficient";
  readonly reason: "nobody" | "no-denominator" | "one-in-a-stratum" | "no-pairs" | "no-exposure" | "too-few";
  readonly n: number;
  readonly missing: Missing;
  readonly pairs?: Pairs;
}

/**
 * A figure that is not published: everything of it is hidden together (rule A2), also why: the group is small, or a small one could be worked
 * out from it, and to tell which would tell who is few.
 */
export interface SuppressedCell {
  readonly status: "suppressed";
}

/** How many records, or `each`, of the population are not used, by kind of missing answer. */
export type Missing = Readonly<Partial<Record<MissingKind, number>>>;

/** Who of two rounds could be compared. */
export interface Pairs {
  readonly matched: number;
  /** At the first round only. */
  readonly lost: number;
  /** At the second round only. */
  readonly joined: number;
  /** At both, and one of the values cannot be used. */
  readonly insufficient: number;
}

/** The bounds within which the figure lies, with the confidence of the stamp. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** `wilson`, `t`, `exact-poisson` ... : docs/decisions says which is used where. */
  readonly method: string;
}
