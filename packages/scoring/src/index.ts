export { bandOf } from "./band-of.ts";
export { type ColumnScores, type Columns, columnStatus, type ScoreColumn } from "./columns.ts";
export { compileScore } from "./compile-score.ts";
export { compileScoring, type Scorer } from "./compile-scoring.ts";
export type { DimensionExplanation, Explanation, ItemExplanation } from "./explain-reading.ts";
export type { ScoringOptions } from "./plan.ts";
export type { UncheckedResponse } from "./read-response.ts";
export type { Band, ComputedScore, ResponseScore, Score } from "./score.ts";
