import type { Profile } from "@reintegration/model";
import type { IndicatorStamp } from "./indicator-table.ts";

/** What indicators are computed with. */
export interface ComputeOptions {
  /** At most two fields by which groups are told apart (rule A2); each indicator says by which it may be. */
  readonly by?: readonly string[];
  /** The field of the survey round, by which groups are told apart beside those of `by`. */
  readonly byRound?: string;
  /** The fields of the sampling weight and, where the sample has strata, of the stratum. */
  readonly weights?: { readonly weight: string; readonly stratum?: string };
  /** First and last day, YYYY-MM-DD, both inclusive, of the records that are counted. */
  readonly period?: { readonly from?: string; readonly to?: string };
  /** The day, YYYY-MM-DD, to which deadlines and open times are reckoned. */
  readonly asOf?: string;
  /** Whose figures they are; levels are never summed across (rule A3). */
  readonly level?: NonNullable<IndicatorStamp["level"]>;
  /** Of the intervals, between 0 and 1: 0.95 unless said. */
  readonly confidence?: number;
  /** Declares items that were not asked (rule M2). */
  readonly profile?: Profile;
}

/** Records in canonical form, `{record, fields}` or `{instrument, context, answers}`, as they come; what they hold is checked. */
export type RecordStream = Iterable<unknown> | AsyncIterable<unknown>;
