import type { Indicator, IndicatorSource } from "@reintegration/model";

/** Whether files that hold records of these types and responses to these surveys say anything of those whom an indicator looks at. */
export function isReadBy(indicator: Indicator | undefined, references: ReadonlySet<string>): boolean {
  const { measure } = indicator ?? {};
  if (measure === undefined) return false;
  const named = (source: IndicatorSource): string => ("record" in source ? source.record : source.instrument);
  return references.has(named(measure.population.source ?? measure.source));
}
