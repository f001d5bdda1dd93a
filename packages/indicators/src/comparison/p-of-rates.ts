import { pOfZ } from "../statistics/distributions/p-of-z.ts";

/** Events in a time at risk. */
export interface Events {
  readonly events: number;
  readonly time: number;
}

/**
 * Two-sided p value that two rates do not differ: of all events, the share that fell in the first time is that time's share.
 *
 * The z test without correction for continuity, as for shares. Without any event there is none.
 * R: `prop.test(a, a + b, p = timeA / (timeA + timeB), correct = FALSE)$p.value`.
 *
 * @example
 * pOfRates({ events: 30, time: 1000 }, { events: 15, time: 1000 })?.toFixed(6); // => "0.025347"
 */
export function pOfRates(a: Events, b: Events): number | undefined {
  const events = a.events + b.events;
  if (events === 0) return undefined;
  const share = a.time / (a.time + b.time);
  return pOfZ((a.events - events * share) / Math.sqrt(events * share * (1 - share)));
}
