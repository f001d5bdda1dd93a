import type { Cutoffs } from "@reintegration/model";
import { bandOfScore } from "./band-of-score.ts";
import type { Dialect } from "./dialect.ts";

/**
 * The expression for the band that a score lies in (rule S7), for scores of your own: the unrounded double against the bounds as
 * they are written. `score` is an expression and is printed as it is: it must not come from outside.
 *
 * @example
 * const halves = { id: "halves", appliesTo: ["composite"], bands: [{ id: "low", from: 0, to: 0.5 }, { id: "high", from: 0.5, to: 1 }] };
 * bandToSql(halves, "composite", { dialect: "duckdb" }).split("\n").length; // => 4
 */
export function bandToSql(cutoffs: Cutoffs, score: string, { dialect }: { readonly dialect: Dialect }): string {
  return bandOfScore(dialect, cutoffs, score);
}
