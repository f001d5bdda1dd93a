export { bandOf } from "./band-of.ts";
export type { Columns } from "./column-reader.ts";
export { compileScore } from "./compile-score.ts";
export { compileScoring, type Scorer } from "./compile-scoring.ts";
export type { DimensionExplanation, Explanation, ItemExplanation } from "./explain-reading.ts";
export type { ScoringOptions } from "./plan.ts";
export type { UncheckedResponse } from "./read-response.ts";
export type { Band, ResponseScore, Score } from "./score.ts";
export { type ColumnScores, columnStatus, type ScoreColumn } from "./score-columns.ts";
