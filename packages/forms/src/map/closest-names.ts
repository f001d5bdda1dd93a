import { trigramSimilarity } from "./trigram-similarity.ts";

/** The three names that are most like a misspelt one, the closest first. */
export function closestNames(name: string, names: readonly string[]): string[] {
  return names
    .map((candidate) => ({ candidate, similarity: trigramSimilarity(name, candidate) }))
    .sort((one, other) => other.similarity - one.similarity)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}
