import { compileScoring, type ResponseScore } from "@reintegration/scoring";
import type { ExpectedScore } from "../vectors/read-vectors.ts";
import { same } from "../vectors/same.ts";
import type { ScoringCase } from "../vectors/scoring-cases.ts";
import type { Outcome } from "../vectors/tally.ts";

/** Scores and explains the response of a vector: all that it states, the integer sums of the dimensions too. */
export function scoreOutcome({ instrument, scoring, options, response, expected }: ScoringCase): Outcome {
  const { result, dimensions } = compileScoring(instrument, scoring, options).explain(response);
  if (expected.status === "invalid" || result.status === "invalid") return same(expected, stated(result));
  const sums = new Map(dimensions.map(({ id, numerator, denominator }) => [id, { numerator, denominator }]));
  const found = Object.entries(result.dimensions).map(([id, score]): [string, ExpectedScore] => {
    return [id, score.status === "scored" ? { ...score, ...sums.get(id) } : score];
  });
  return same(expected, { status: result.status, dimensions: Object.fromEntries(found), composite: result.composite });
}

/** A result without its stamp, and of problems the rule and path, each pair once. */
function stated(result: ResponseScore): unknown {
  if (result.status === "computed") return { status: result.status, dimensions: result.dimensions, composite: result.composite };
  const pairs = new Map(result.problems.map(({ rule, path }) => [`${rule} ${path}`, { rule, path }]));
  return { status: result.status, problems: [...pairs.values()] };
}
