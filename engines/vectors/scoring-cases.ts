import type { ScoredInstrument, Scoring } from "@reintegration/model";
import { loadScoring } from "@reintegration/standard";
import { readVectors, type ScoringVector } from "./read-vectors.ts";
import { shippedVectors } from "./shipped-vectors.ts";

export interface ScoringCase extends ScoringVector {
  readonly instrument: ScoredInstrument;
  readonly scoring: Scoring;
}

/** The scoring vectors with the definitions that each is scored by: group name -> cases, those of all scored surveys together. */
export async function scoringCases(): Promise<Readonly<Record<"scoring" | "rules", readonly ScoringCase[]>>> {
  const shipped = await Promise.all(
    shippedVectors().map(async ({ scoring, scores }) => {
      if (scoring === undefined) return [];
      const definitions = await loadScoring(scoring);
      return scores.map((vector) => ({ ...vector, ...definitions }));
    }),
  );
  const rules = readVectors("scoring/rules.json");
  return {
    scoring: shipped.flat(),
    rules: rules.vectors.map((vector) => {
      const own = rules.definitions[vector.definition ?? ""];
      if (own === undefined) throw new Error(`${vector.id}: no definition ${vector.definition}`);
      return { ...vector, ...own };
    }),
  };
}
