/** Signs above and below Arabic letters that most people leave out, and the line that only makes a word longer. */
const arabicSigns = /[\u0610-\u061a\u064b-\u065f\u0670\u0640]/g;
/** Letters that are written in more than one way. */
const arabicLetters: readonly (readonly [RegExp, string])[] = [
  [/[آأإٱ]/g, "ا"],
  [/ى/g, "ي"],
  [/ة/g, "ه"],
];

/**
 * The words of a text as they are compared for likeness: lower case, without accents and Arabic vowel signs, names taken apart at
 * underscores and capitals, numbering in front left out.
 *
 * @example
 * comparableWords("Q12. Économic-situation"); // => ["economic", "situation"]
 * comparableWords("ableToBorrow_money"); // => ["able", "to", "borrow", "money"]
 */
export function comparableWords(text: string): string[] {
  const plain = text
    .replace(/^\s*(?:[A-Za-z]{0,2}[0-9]+(?:[._][0-9a-z]{1,2})*[a-z]?[.):_\s-]\s*)+/, "")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(arabicSigns, "")
    .toLowerCase();
  const letters = arabicLetters.reduce((text, [variants, letter]) => text.replace(variants, letter), plain);
  return letters.match(/[\p{L}\p{N}]+/gu)?.map(withoutArticle) ?? [];
}

/** Arabic writes the article as a part of the word. */
function withoutArticle(word: string): string {
  return /^(ال|وال|بال)\p{Script=Arabic}{3,}/u.test(word) ? word.replace(/^(وال|بال|ال)/, "") : word;
}
