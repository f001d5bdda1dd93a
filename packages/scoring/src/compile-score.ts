import type { ScoredInstrument, Scoring } from "@reintegration/model";
import { planScoring, type ScoringOptions } from "./plan.ts";
import { readResponse, type UncheckedResponse } from "./read-response.ts";
import type { ComputedScore } from "./score.ts";
import { scoreReading } from "./score-reading.ts";

/**
 * Compiles an instrument and a scoring into the function that scores one response: the smallest part, for an app that
 * needs no more. It gives what `score` of `compileScoring` gives, and `undefined` for a response that cannot be scored;
 * what is wrong with that one, `compileScoring` says.
 *
 * @example
 * const instrument = {
 *   id: "mini", version: "1.0.0", basis: "reconstructed",
 *   items: [{ key: "housing", type: "single", answers: [{ code: "good", number: 1 }, { code: "bad", number: 2 }] }],
 * } as const;
 * const scoring = {
 *   id: "mini-equal", version: "1.0.0", instrument: "mini@1.0.0", method: "weighted-mean/1", basis: "reconstructed", scale: 4,
 *   items: [{ item: "housing", values: { good: 4, bad: 0 } }],
 *   dimensions: [{ id: "social", weights: { housing: 1 }, total: 1, minAnsweredShare: 0.5 }],
 *   composite: { weights: { social: 1 } }, cutoffs: [],
 * } as const;
 * const score = compileScore(instrument, scoring);
 * score({ instrument: "mini@1.0.0", context: {}, answers: { housing: "good" } })?.composite.value; // => 1
 * score({ instrument: "mini@1.0.0", context: {}, answers: {} })?.composite.status; // => "insufficient"
 * score({ instrument: "mini@1.0.0", context: {}, answers: { housing: "huge" } }); // => undefined
 */
export function compileScore(
  instrument: ScoredInstrument,
  scoring: Scoring,
  options: ScoringOptions = {},
): (response: UncheckedResponse) => ComputedScore | undefined {
  const plan = planScoring(instrument, scoring, options);
  return (response) => {
    const outcomes = readResponse(plan, response);
    return outcomes && scoreReading(plan, outcomes);
  };
}
