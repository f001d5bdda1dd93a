import { errorAt, type Problem } from "@reintegration/model";

/** How long something may take, by the clock of the caller. */
export interface TimeLimit {
  readonly seconds: number;
  /** Milliseconds since any moment, such as `() => performance.now()`. */
  readonly now: () => number;
}

/** Says that the time is up, between two steps of the work. */
export type TooSlow = () => Problem | undefined;

/**
 * Starts to count the time that a workbook takes: the function it gives says `undefined` while there is time left, then the problem.
 * Without a limit there is always time.
 *
 * @example
 * const times = [0, 119_000, 121_000];
 * const tooSlow = startTime({ seconds: 120, now: () => times.shift() });
 * tooSlow(); // => undefined
 * tooSlow()?.rule; // => "workbook-too-slow"
 */
export function startTime(limit?: TimeLimit): TooSlow {
  if (limit === undefined) return () => undefined;
  const { seconds, now } = limit;
  const end = now() + seconds * 1000;
  return () => (now() > end ? errorAt("workbook-too-slow", "", { maximum: seconds }) : undefined);
}
