import { type Indicator, type IndicatorSource, referenceOf } from "@reintegration/model";
import type { ComputeOptions } from "../compute-options.ts";
import type { IndicatorStamp } from "../indicator-table.ts";

/** What the figures of an indicator say of themselves (rule T1). */
export function stampOf(
  indicator: Indicator,
  sources: readonly IndicatorSource[],
  options: ComputeOptions,
  confidence: number,
): IndicatorStamp {
  const { basis, status = "draft", records, instruments, scorings } = indicator;
  const { profile, level, period, asOf, weights } = options;
  const cutoffs = sources.map((source) => ("cutoffs" in source ? source.cutoffs : undefined)).find((set) => set !== undefined);
  const definitions = [indicator, ...records, ...instruments, ...scorings];
  return {
    indicator: referenceOf(indicator),
    basis,
    status,
    definitions: definitions.map((definition) => ({ reference: referenceOf(definition), digest: definition.digest ?? "custom" })),
    ...(cutoffs !== undefined && { cutoffs }),
    ...(profile && instruments.length > 0 && { profile: referenceOf(profile) }),
    ...(level && { level }),
    ...(period && { period }),
    ...(asOf !== undefined && { asOf }),
    ...(weights && { weights }),
    confidence,
  };
}
