import type { Measured } from "./interleave.ts";
import { median } from "./median.ts";

/** How many times as long one thing takes as another: the median over the pairs, and the range. */
export interface Ratio {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Time of `a` over time of `b`, pair by pair. */
export function ratioOf(a: Measured, b: Measured): Ratio {
  const ratios = a.seconds.map((seconds, pair) => seconds / (b.seconds[pair] as number));
  return { median: median(ratios), least: Math.min(...ratios), most: Math.max(...ratios) };
}
