import type { Indicator } from "@reintegration/model";
import { computeAll } from "./compute-all.ts";
import type { ComputeOptions, RecordStream } from "./compute-options.ts";
import type { IndicatorTable } from "./indicator-table.ts";

/**
 * Computes one indicator over records, group by group, with its denominator, interval and stamp; small groups are suppressed (rule A2).
 *
 * Who publishes several indicators over the same records takes {@link computeAll}: what one table hides another could give away. As there
 * for the rest.
 */
export async function compute(indicator: Indicator, records: RecordStream, options: ComputeOptions = {}): Promise<IndicatorTable> {
  const { tables, problems } = await computeAll([indicator], records, options);
  const [table] = tables as readonly [IndicatorTable];
  return { ...table, problems: [...problems, ...table.problems] };
}
