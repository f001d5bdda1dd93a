import type { WordRarity } from "./text-similarity.ts";

/**
 * How much a word says, by how few of the given texts hold it: one that stands in all of them, such as "you" in a questionnaire, says
 * next to nothing. Words that stand in none are taken for middling ones: they may be a synonym, or mere wording.
 */
export function wordRarity(texts: readonly (readonly string[])[]): WordRarity {
  const holders = new Map<string, number>();
  for (const words of texts) for (const word of new Set(words)) holders.set(word, (holders.get(word) ?? 0) + 1);
  const unknown = Math.log(1 + texts.length / 4) / 2;
  return (word) => {
    const count = holders.get(word);
    return count === undefined ? unknown : Math.log(1 + texts.length / count);
  };
}
