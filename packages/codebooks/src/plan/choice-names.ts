import type { Item } from "@reintegration/model";

/**
 * The 0/1 variables of a multiple choice: `<key>_<code>`, one for each choice, of at most 32 characters (rule N1).
 *
 * A name that is longer, or that is that of another item, gets the number of the choice in place of its code.
 */
export function choiceNames({ key, answers = [] }: Item, keys: ReadonlySet<string>): string[] {
  return answers.map(({ code, number }) => {
    const name = `${key}_${code}`;
    return name.length <= 32 && !keys.has(name) ? name : `${key.slice(0, 26)}_${number}`;
  });
}
