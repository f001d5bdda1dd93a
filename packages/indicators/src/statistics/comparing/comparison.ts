import type { Interval } from "../../indicator-table.ts";

/** How two figures of different people differ. */
export interface Comparison {
  /** First less second, or first over second. */
  readonly value: number;
  readonly interval?: Interval;
  /** Two-sided, that the two do not differ. Absent where the samples do not show how their values vary. */
  readonly pValue?: number;
  /** Of Student's t, where it was used. */
  readonly degreesOfFreedom?: number;
}

/** A share as two counts. */
export interface ShareCounts {
  readonly numerator: number;
  readonly denominator: number;
}
