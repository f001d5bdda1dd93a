import { wellFormed } from "./well-formed.ts";

/**
 * A text in one line, for formats that have no line breaks inside a text: control characters and line ends become a space, halves
 * of a surrogate pair become the replacement character. Nothing else is changed.
 *
 * @example
 * oneLine("a\r\n\tb"); // => "a b"
 */
export function oneLine(text: string): string {
  return wellFormed(text)
    .replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, " ")
    .trim();
}
