/**
 * How many of their runs of three letters two words have in common, from 0 to 1: twice those in common over all of both (the Dice
 * coefficient). The ends of a word count as letters, so that short words can be compared.
 *
 * @example
 * trigramSimilarity("night", "night"); // => 1
 * trigramSimilarity("tea", "sun"); // => 0
 */
export function trigramSimilarity(one: string, other: string): number {
  const first = trigrams(one);
  const second = trigrams(other);
  let common = 0;
  for (const part of first) if (second.has(part)) common++;
  return first.size + second.size === 0 ? 0 : (2 * common) / (first.size + second.size);
}

/** The runs of three letters of a word, with a space before and behind it. */
function trigrams(word: string): ReadonlySet<string> {
  const letters = [..." ", ...word, ..." "];
  return new Set(letters.slice(2).map((_, at) => letters.slice(at, at + 3).join("")));
}
