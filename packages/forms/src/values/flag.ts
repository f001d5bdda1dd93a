/** What a 0/1 cell says: chosen, not chosen, nothing, or the text that it holds in place of 0 or 1. */
export type Flag = true | false | undefined | string;

/**
 * Reads a 0/1 cell of a choice. `1.0` and `0.0` are what programs write that had blank cells in a column of whole numbers.
 *
 * @example
 * flagOf("1"); // => true
 * flagOf("FALSE"); // => false
 * flagOf(""); // => undefined
 * flagOf("maybe"); // => "maybe"
 */
export function flagOf(cell: unknown): Flag {
  if (cell === "1") return true;
  if (cell === "0") return false;
  if (cell === "" || cell === undefined || cell === null) return undefined;
  const text = String(cell).trim();
  if (text === "") return undefined;
  const word = text.toLowerCase();
  if (word === "1" || word === "true" || word === "1.0") return true;
  return word === "0" || word === "false" || word === "0.0" ? false : text;
}
