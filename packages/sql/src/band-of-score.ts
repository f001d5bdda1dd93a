import type { Cutoffs } from "@reintegration/model";
import type { Dialect } from "./dialect.ts";
import { doubleLiteral } from "./double-literal.ts";
import { textLiteral } from "./text-literal.ts";

/** The expression for the band that a score lies in (rule S7): the unrounded double against the bounds as they are written. */
export function bandOfScore(dialect: Dialect, { bands }: Cutoffs, score: string): string {
  const branches = bands.map(({ id, from, to }, index) => {
    const below = index === bands.length - 1 ? "<=" : "<";
    const isIn = `${score} >= ${doubleLiteral(dialect, from)} AND ${score} ${below} ${doubleLiteral(dialect, to)}`;
    return `    WHEN ${isIn} THEN ${textLiteral(dialect, id)}`;
  });
  return ["CASE", ...branches, "  END"].join("\n");
}
