import type { PlannedScore, ScorePlan } from "../plan/plan-scores.ts";
import { rString } from "./r-string.ts";
import { rTest } from "./r-test.ts";
import { rVector } from "./r-vector.ts";

/** The lines of an R script that compute the scores of one plan, in the terms of its functions. */
export function rScores(plan: ScorePlan): string[] {
  const sums = ["numerator", "answered_weight", "applicable_weight", "answered", "applicable"];
  return [
    ...plan.states.map(({ item, relevance }) => `put_state(${rString(item.key)}${relevance ? `, ${rTest(relevance)}` : ""})`),
    "",
    ...plan.items.map(({ item, values, leaves, unanswered }) => {
      const key = rString(item.key);
      return `put_outcome(${key}, c(${values.map(({ value }) => value).join(", ")}), c(${leaves.join(", ")}), c(${unanswered.join(", ")}))`;
    }),
    "is_invalid <- Reduce(`|`, lapply(outcome, is.na), cells_of_instrument != instrument)",
    "",
    ...(plan.bands.length === 0 ? [] : [`bands <- c(${plan.bands.map(({ id, from }) => `${rString(id)} = ${from}`).join(", ")})`]),
    "all_sums <- list(numerator = 0, answered_weight = 0, applicable_weight = 0, answered = 0, applicable = 0)",
    ...plan.dimensions.flatMap((dimension) => [
      "",
      `weights <- ${rVector(
        dimension.items.map(({ key, weight }) => `${rString(key)} = ${weight}`),
        "",
      )}`,
      `${sums.join(" <- ")} <- rep(0, rows)`,
      "for (key in names(weights)) {",
      "  found <- ifelse(is.na(outcome[[key]]), -1, outcome[[key]])",
      "  applicable <- applicable + (found != -2)",
      "  applicable_weight <- applicable_weight + weights[[key]] * (found != -2)",
      "  answered <- answered + (found >= 0)",
      "  answered_weight <- answered_weight + weights[[key]] * (found >= 0)",
      "  numerator <- numerator + ifelse(found >= 0, weights[[key]] * found, 0)",
      "}",
      `value <- put_score(${namesOf(dimension)}, numerator, answered_weight, applicable_weight, answered, applicable, ${plan.scale}, ${dimension.minimumShare}${bandsOf(plan, dimension)})`,
      `all_sums$numerator <- all_sums$numerator + ifelse(is.na(value), 0, ${dimension.weight} * value)`,
      `all_sums$answered_weight <- all_sums$answered_weight + ifelse(is.na(value), 0, ${dimension.weight})`,
      `all_sums$applicable_weight <- all_sums$applicable_weight + rep(${dimension.weight}, rows)`,
      ...(dimension.weight === 0
        ? []
        : ["all_sums$answered <- all_sums$answered + answered", "all_sums$applicable <- all_sums$applicable + applicable"]),
    ]),
    "",
    `invisible(put_score(${namesOf(plan.composite)}, all_sums$numerator, all_sums$answered_weight, all_sums$applicable_weight,`,
    `  all_sums$answered, all_sums$applicable, 1, ${plan.composite.minimumShare}${bandsOf(plan, plan.composite)}))`,
    "scores <- as.data.frame(scores, optional = TRUE, stringsAsFactors = FALSE)",
  ];
}

function namesOf({ names }: PlannedScore): string {
  const named = Object.entries(names).flatMap(([part, name]) => (name === undefined ? [] : [`${part} = ${rString(name)}`]));
  return `c(${named.join(", ")})`;
}

function bandsOf({ bands }: ScorePlan, { names }: PlannedScore): string {
  return names.band === undefined || bands.length === 0 ? "" : ", bands";
}
