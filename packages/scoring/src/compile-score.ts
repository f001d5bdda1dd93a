import type { ScoredInstrument, Scoring } from "@reintegration/model";
import { planScoring, type ScoringOptions } from "./plan.ts";
import { readResponse, type UncheckedResponse } from "./read-response.ts";
import type { ResponseScore } from "./score.ts";
import { scoreReading } from "./score-reading.ts";

export function compileScore(instrument: ScoredInstrument, scoring: Scoring, options: ScoringOptions = {}): (response: UncheckedResponse) => ResponseScore {
  const plan = planScoring(instrument, scoring, options);
  return (response) => scoreReading(plan, readResponse(plan, response));
}
