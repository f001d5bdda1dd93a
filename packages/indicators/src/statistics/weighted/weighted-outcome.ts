import type { Estimate } from "../estimate.ts";

/** An estimate from weighted records, or why there is none. */
export type WeightedOutcome =
  | ({ readonly status: "estimated"; readonly n: number } & Estimate)
  /** No record, or one whose denominator comes to 0. */
  | { readonly status: "insufficient"; readonly reason: "nobody" | "no-denominator" }
  /** The sample has strata of one unit, which do not show how their values vary: no estimate of it has a variance. */
  | { readonly status: "invalid"; readonly reason: "one-in-a-stratum"; readonly strata: readonly string[] };
