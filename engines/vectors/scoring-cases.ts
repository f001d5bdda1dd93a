import type { ScoredInstrument, Scoring } from "@reintegration/model";
import { loadScoring } from "@reintegration/standard";
import { readVectors, type ScoringVector } from "./read-vectors.ts";

export interface ScoringCase extends ScoringVector {
  readonly instrument: ScoredInstrument;
  readonly scoring: Scoring;
}

/** The scoring vectors with the definitions that each is scored by: group name -> cases. */
export async function scoringCases(): Promise<Readonly<Record<"scoring" | "rules", readonly ScoringCase[]>>> {
  const shipped = readVectors("scoring/rss-open-equal-weights-1.0.0.json");
  const definitions = await loadScoring(shipped.scoring);
  const rules = readVectors("scoring/rules.json");
  return {
    scoring: shipped.vectors.map((vector) => ({ ...vector, ...definitions })),
    rules: rules.vectors.map((vector) => {
      const own = rules.definitions[vector.definition ?? ""];
      if (own === undefined) throw new Error(`${vector.id}: no definition ${vector.definition}`);
      return { ...vector, ...own };
    }),
  };
}
