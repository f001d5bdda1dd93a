import { errorAt, type Indicator, type Measure, type Problem, referenceOf } from "@reintegration/model";
import type { ComputeOptions } from "../compute-options.ts";
import type { RowSource } from "../rows/row-source.ts";

/** What of a request an indicator that is whole cannot be computed with: weights that are not for it, a day that it needs and that is not given. */
export function requestProblems(indicator: Indicator, measure: Measure, options: ComputeOptions, rows: RowSource): Problem[] {
  const { weights, asOf, period } = options;
  const name = referenceOf(indicator);
  const { kind, each, population, denominator, numerator, exposure } = measure;
  const problems: Problem[] = [];
  if (weights !== undefined) {
    const { weight, stratum: inStratum } = weights;
    if (each !== undefined || kind === "median" || kind === "rate") problems.push(errorAt("weights-not-possible", "", { indicator: name }));
    for (const value of [weight, ...(inStratum === undefined ? [] : [inStratum])])
      if (!rows.fields.has(value))
        problems.push(errorAt("indicator-unknown-field", "", { indicator: name, source: rows.reference, value }));
  }
  const isReckoned = [population, denominator, numerator].some((selection) => selection?.within !== undefined);
  const isOpen = exposure !== undefined && period?.to === undefined;
  if (asOf === undefined && (isReckoned || isOpen)) problems.push(errorAt("as-of-needed", "", { indicator: name }));
  return problems;
}
