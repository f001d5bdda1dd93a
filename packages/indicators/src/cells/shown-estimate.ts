import type { ComputedCell } from "../indicator-table.ts";
import type { Estimate } from "../statistics/estimate.ts";

/** What a cell shows of an estimate. */
export function shownEstimate({
  value,
  standardError,
  degreesOfFreedom,
  interval,
}: Estimate): Pick<ComputedCell, "value" | "standardError" | "degreesOfFreedom" | "interval"> {
  return { value, ...(standardError !== undefined && { standardError, degreesOfFreedom }), ...(interval && { interval }) };
}
