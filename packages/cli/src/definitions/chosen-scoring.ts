import type { ScoredInstrument, Scoring } from "@reintegration/model";

/** The scoring to use: one of the standard, or one from a file of the user's own. */
export interface ChosenScoring {
  readonly instrument: ScoredInstrument;
  readonly scoring: Scoring;
  /** Path of the user's own file. */
  readonly ownFile?: string;
  /** Titles of the scoring in the user’s language, or as the own file gives them, by text path: `dimensions/<id>/title`, `cutoffs/<set>/bands/<id>`. */
  readonly titles: Readonly<Record<string, string>>;
}
