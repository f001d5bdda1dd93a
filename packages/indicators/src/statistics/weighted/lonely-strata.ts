import type { SampleDesign } from "./sample-design.ts";

/**
 * The strata of a sample that hold one unit.
 *
 * @example
 * lonelyStrata(new Map([["urban", 20], ["rural", 1]])); // => ["rural"]
 */
export function lonelyStrata(design: SampleDesign): string[] {
  return [...design].filter(([, units]) => units === 1).map(([stratum]) => stratum);
}
