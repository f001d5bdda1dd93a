import type { Scoring } from "@reintegration/model";
import type { Column } from "./create-view.ts";
import type { Dialect } from "./dialect.ts";
import { doubleLiteral } from "./double-literal.ts";

/**
 * The value and share of the composite (rules S2, S4): the mean of the scored dimensions in doubles, in the order of the
 * definition. Adding 0 for one that is not scored changes no bit.
 */
export function columnsOfComposite(dialect: Dialect, { dimensions, composite }: Scoring, alias: string): Column[] {
  const zero = doubleLiteral(dialect, 0);
  const weights = dimensions.map(({ id }) => composite.weights[id] ?? 0);
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const sum = dimensions
    .map(
      ({ id }, index) =>
        `COALESCE(${weights[index] === 1 ? "" : `${doubleLiteral(dialect, weights[index] as number)} * `}${alias}.${id}, ${zero})`,
    )
    .reduce((left, right) => `(${left} + ${right})`);
  const scored = dimensions.map(
    ({ id }, index) => `CASE WHEN ${alias}.${id} IS NOT NULL THEN ${doubleLiteral(dialect, weights[index] as number)} ELSE ${zero} END`,
  );
  const weight = `(${scored.join("\n      + ")})`;
  const share = all === 0 ? zero : `${weight} / ${doubleLiteral(dialect, all)}`;
  const isSufficient = `${weight} > ${zero} AND ${share} >= ${doubleLiteral(dialect, composite.minScoredShare ?? 1)}`;
  return [
    ["composite", `CASE WHEN ${alias}.is_scorable AND ${isSufficient}\n    THEN ${sum}\n      / NULLIF(${weight}, ${zero})\n  END`],
    ["composite_share", share],
  ];
}
