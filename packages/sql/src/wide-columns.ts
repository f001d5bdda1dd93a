import type { Cutoffs, Scoring } from "@reintegration/model";
import { bandOfScore } from "./band-of-score.ts";
import type { Dialect } from "./dialect.ts";
import { textLiteral } from "./text-literal.ts";

/** A score in the view of all scores, and in its own: the names of its columns there and here. */
export type ScoreColumn = readonly [wide: string, own: string, expression: string];

/** The columns of one score, named as in `scores.csv` (rule F2), with the sums behind a dimension. NULL where a row is not scored. */
export function wideColumns(
  dialect: Dialect,
  id: string,
  { scale, dimensions, composite }: Scoring,
  cutoffs: Cutoffs | undefined,
): ScoreColumn[] {
  const text = (word: string): string => textLiteral(dialect, word);
  const isDimension = dimensions.some((dimension) => dimension.id === id);
  const weighed = dimensions.filter((dimension) => composite.weights[dimension.id]);
  const when = (condition: string, value: string): string => `CASE WHEN ${condition} THEN ${value} END`;
  const total = (what: "answered" | "applicable"): string =>
    isDimension ? `mean.${id}_${what}` : weighed.map((dimension) => `mean.${dimension.id}_${what}`).join(" + ");
  const column = (own: string, expression: string): ScoreColumn => [`${id}_${own}`, own, expression];
  return [
    [id, "value", `mean.${id}`],
    column(
      "status",
      `CASE WHEN NOT mean.is_scorable THEN ${text("invalid")} WHEN mean.${id} IS NULL THEN ${text("insufficient")} ELSE ${text("scored")} END`,
    ),
    ...(isDimension
      ? [
          column("numerator", when(`mean.${id} IS NOT NULL`, `mean.${id}_numerator`)),
          column("denominator", when(`mean.${id} IS NOT NULL`, `${scale} * mean.${id}_answered_weight`)),
        ]
      : []),
    column("answered", when("mean.is_scorable", total("answered"))),
    column("applicable", when("mean.is_scorable", total("applicable"))),
    column("share", when("mean.is_scorable", `mean.${id}_share`)),
    ...(cutoffs?.appliesTo.includes(id)
      ? [column("band", bandOfScore(dialect, cutoffs, `mean.${id}`)), column("cutoffs", when(`mean.${id} IS NOT NULL`, text(cutoffs.id)))]
      : []),
  ];
}
