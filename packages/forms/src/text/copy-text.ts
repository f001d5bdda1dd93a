/**
 * The same text in memory of its own. A cell is a slice of the piece of the file that it was cut from, and engines keep
 * the whole piece as long as one of its slices is kept; texts of up to 12 characters are copied anyway.
 *
 * @example
 * copyText("8160155d-0177-4c39"); // => "8160155d-0177-4c39"
 */
export function copyText(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
