import type { Item } from "@reintegration/model";

/**
 * A regular expression for the text of a multiple choice: known codes with one space between them, an exclusive one alone (rule S5).
 * That no code stands twice it cannot say.
 *
 * @example
 * patternOfChoices({ key: "a", type: "multiple", answers: [{ code: "x", number: 1 }, { code: "none", number: 2, exclusive: true }] }); // => "^(none|(x)( (x))*)$"
 */
export function patternOfChoices({ answers = [] }: Item): string {
  const alone = answers.filter(({ exclusive }) => exclusive).map(({ code }) => code);
  const others = answers.filter(({ exclusive }) => !exclusive).map(({ code }) => code);
  const list = others.length > 0 ? [`(${others.join("|")})( (${others.join("|")}))*`] : [];
  return `^(${[...alone, ...list].join("|")})$`;
}
