import type { Indicator, Measure } from "@reintegration/model";
import type { ComputeOptions } from "../src/compute-options.ts";
import { tableOf } from "./figures-of.ts";

/** What the library counts: loans by their day, visits and interviews without one. */
export const loans = { record: "book-loan@1.0.0", date: "lent_on" } as const;
export const visits = { record: "room-visit@1.0.0" } as const;
export const interviews = { instrument: "reading-habits@1.0.0" } as const;
/** The readers, where they are counted rather than their loans. */
export const each = "reader_no";

export const count: Measure = { kind: "count", source: loans, population: {} };
export const share: Measure = { ...count, kind: "share", numerator: { where: { eq: ["spine", "torn"] } } };

/** The rules that speak against a measure, and whether anything is counted all the same. */
export function rulesOf(
  measure: Measure,
  records: readonly unknown[] = [],
  options: ComputeOptions = {},
  changed: Partial<Indicator> = {},
): { readonly rules: readonly string[]; readonly hasFigures: boolean } {
  const { cells, problems } = tableOf(measure, records, options, changed);
  return { rules: problems.map(({ rule }) => rule), hasFigures: cells.length > 0 };
}
