import type { Indicator, IndicatorSource } from "@reintegration/model";
import { fieldUses } from "./field-uses.ts";

/** The sources that an indicator reads, its own first; those that say groups left out. */
export function sourcesOfMeasure(indicator: Indicator): IndicatorSource[] {
  const { measure } = indicator;
  if (measure === undefined) return [];
  const { population, denominator, numerator } = measure;
  const ofSelections = [population, denominator, numerator].map((selection) => selection?.source);
  return [measure.source, ...ofSelections.filter((source) => source !== undefined), ...fieldUses(indicator).map(({ source }) => source)];
}
