import { trigramSimilarity } from "./trigram-similarity.ts";

/** Compares texts as lists of words; `rarity` says how much a word counts. */
export type WordRarity = (word: string) => number;

/** Words that have less in common are different words. */
const leastAlike = 0.5;

/**
 * How alike two texts are, from 0 to 1: the share of their words that have a like in the other text, rare words counting more (the
 * Dice coefficient over words, softened: words are alike by the letters that they share, so that forms of a word meet).
 *
 * The order of words does not matter. Two texts without words are not alike.
 */
export function textSimilarity(one: readonly string[], other: readonly string[], rarity: WordRarity): number {
  const [first, second] = [[...new Set(one)], [...new Set(other)]];
  const [ofFirst, ofSecond] = [shared(first, second, rarity), shared(second, first, rarity)];
  const all = ofFirst.weight + ofSecond.weight;
  return all === 0 ? 0 : (ofFirst.alike + ofSecond.alike) / all;
}

function shared(
  words: readonly string[],
  others: readonly string[],
  rarity: WordRarity,
): { readonly alike: number; readonly weight: number } {
  let [alike, weight] = [0, 0];
  for (const word of words) {
    const best = Math.max(0, ...others.map((other) => (word === other ? 1 : trigramSimilarity(word, other))));
    const counts = rarity(word);
    weight += counts;
    if (best >= leastAlike) alike += counts * best;
  }
  return { alike, weight };
}
