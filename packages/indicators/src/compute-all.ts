import type { Indicator, Problem } from "@reintegration/model";
import { computeInternal } from "./compute-internal.ts";
import type { ComputeOptions, RecordStream } from "./compute-options.ts";
import type { IndicatorTable } from "./indicator-table.ts";
import { suppress } from "./suppression/suppress.ts";

/** Figures of several indicators over the same records, as they may be published. */
export interface IndicatorReport {
  /** In the order of the indicators. Small groups are suppressed over all of them together (rule A2). */
  readonly tables: readonly IndicatorTable[];
  /** What was wrong with records of which nobody can say to which type they belong. */
  readonly problems: readonly Problem[];
  /** Records that were read. */
  readonly read: number;
  /** How many records of types that no indicator reads were passed over, by what they say they are. */
  readonly passedOver: Readonly<Record<string, number>>;
}

/**
 * Computes several indicators over the same records in one pass, and suppresses small groups over all of them together (rule A2).
 *
 * Records come in canonical form, `{record, fields}` or `{instrument, context, answers}`; those of types that no indicator reads are
 * passed over, in `passedOver`. A missing answer is never a "no": it is told under `missing`. What is wrong comes back as problems, with
 * the row where it first stood; a figure that cannot be given is `insufficient` with its reason. Memory grows with the groups, and by some
 * bytes with each record and each one who is counted. Throws a RangeError for a day that is none, and a confidence outside 0 to 1.
 */
export async function computeAll(
  indicators: readonly Indicator[],
  records: RecordStream,
  options: ComputeOptions = {},
): Promise<IndicatorReport> {
  const run = computeInternal(indicators, options);
  if (Symbol.iterator in records) for (const record of records) run.add(record);
  else for await (const record of records) run.add(record);
  const { tables, ...rest } = run.finish();
  return { tables: suppress(tables), ...rest };
}
