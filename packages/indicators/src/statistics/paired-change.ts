import { type Moments, newMoments } from "./moments.ts";

/** What is kept of the matched pairs of two rounds. Changed by `addPair`. */
export interface PairedChange {
  /** Of second less first value. */
  readonly difference: Moments;
  higher: number;
  equal: number;
  lower: number;
}

/** The change of no pair yet. */
export function newPairedChange(): PairedChange {
  return { difference: newMoments(), higher: 0, equal: 0, lower: 0 };
}
