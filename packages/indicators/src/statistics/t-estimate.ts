import { criticalT } from "./distributions/critical-t.ts";
import type { Estimate } from "./estimate.ts";

/** An estimate whose standard error is only rounding: the rule by which R's t.test calls data essentially constant. */
const rounding = 10 * Number.EPSILON;

/**
 * An estimate with the interval of Student's t, from its variance.
 *
 * Without a degree of freedom, or where the standard error is 0 but for rounding, it has no interval: the sample does not show how
 * its values vary.
 *
 * @example
 * tEstimate(5, 0, 7, 0.95); // => { value: 5, degreesOfFreedom: 7 }
 */
export function tEstimate(value: number, variance: number, degreesOfFreedom: number, confidence: number): Estimate {
  const standardError = Math.sqrt(Math.max(0, variance));
  if (!(degreesOfFreedom > 0) || standardError <= rounding * Math.abs(value)) return { value, degreesOfFreedom };
  const reach = criticalT(confidence, degreesOfFreedom) * standardError;
  return { value, standardError, degreesOfFreedom, interval: { low: value - reach, high: value + reach, method: "t" } };
}
