import type { Interval } from "../indicator-table.ts";
import { criticalZ } from "./distributions/critical-z.ts";

/**
 * The score interval of a share, Wilson's, without correction for continuity.
 *
 * Lies within 0 and 1 also for few people, and starts or ends exactly there for shares of 0 % and 100 %. Counts may be fractional (an
 * effective sample size). A share of nobody has none: `undefined`. Throws a RangeError unless 0 <= numerator <= denominator.
 * R: `prop.test(numerator, denominator, conf.level = confidence, correct = FALSE)$conf.int`.
 *
 * @example
 * wilsonInterval(0, 10, 0.95)?.low; // => 0
 * wilsonInterval(0, 10, 0.95)?.high.toFixed(6); // => "0.277533"
 * wilsonInterval(0, 0, 0.95); // => undefined
 */
export function wilsonInterval(numerator: number, denominator: number, confidence: number): Interval | undefined {
  if (!(numerator >= 0 && numerator <= denominator && denominator < Number.POSITIVE_INFINITY))
    throw new RangeError(`${numerator} of ${denominator} is no share`);
  if (denominator === 0) return undefined;
  const square = criticalZ(confidence) ** 2;
  const others = denominator - numerator;
  const reach = Math.sqrt(square * ((numerator * others) / denominator + square / 4));
  // What lies beyond each bound is a quotient without a difference: it keeps its precision where it is tiny.
  const below = (numerator * numerator) / denominator / (numerator + square / 2 + reach);
  const above = (others * others) / denominator / (others + square / 2 + reach);
  return { low: below, high: 1 - above, method: "wilson" };
}
