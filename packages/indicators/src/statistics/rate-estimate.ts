import type { Interval } from "../indicator-table.ts";
import { gammaQuantile } from "./distributions/gamma-quantile.ts";
import { outsideOf } from "./distributions/outside-of.ts";

/** Events for a unit of time at risk. */
export interface RateEstimate {
  readonly value: number;
  readonly interval: Interval;
}

/**
 * A rate of events with the exact interval of a Poisson count, Garwood's.
 *
 * With no events the interval starts at 0. Without time at risk there is no rate: `undefined`. The unit is that of the time, for which
 * the caller decides. Throws a RangeError for a count that is no whole number of 0 or more, or a time below 0.
 * Source: F. Garwood, Fiducial Limits for the Poisson Distribution (1936). R: `poisson.test(events, time, conf.level = confidence)`.
 *
 * @example
 * rateEstimate(0, 2, 0.95)?.interval.high.toFixed(6); // => "1.844440"
 */
export function rateEstimate(events: number, time: number, confidence: number): RateEstimate | undefined {
  if (!(Number.isSafeInteger(events) && events >= 0)) throw new RangeError(`${events} is no count of events`);
  if (!(time >= 0 && time < Number.POSITIVE_INFINITY)) throw new RangeError(`${time} is no time at risk`);
  if (time === 0) return undefined;
  const outside = outsideOf(confidence) / 2;
  const low = events === 0 ? 0 : gammaQuantile(outside, events, "below") / time;
  const high = gammaQuantile(outside, events + 1, "above") / time;
  return { value: events / time, interval: { low, high, method: "exact-poisson" } };
}
