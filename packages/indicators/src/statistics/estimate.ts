import type { Interval } from "../indicator-table.ts";

/** A figure that a sample gives, and how far it may lie from that of the population. */
export interface Estimate {
  readonly value: number;
  /** Absent where the sample does not show how its values vary: one unit, or all alike. */
  readonly standardError?: number;
  /** Of the standard error; 0 or more. */
  readonly degreesOfFreedom: number;
  /** Absent where there is no standard error, or no degree of freedom. */
  readonly interval?: Interval;
}
