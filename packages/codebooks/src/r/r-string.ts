import { wellFormed } from "../text/well-formed.ts";

const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * A text as a string of R. Quotes, backslashes and control characters are escaped; NUL, which R has no string for, becomes the
 * replacement character.
 *
 * @example
 * rString('a "b"\n'); // => '"a \\"b\\"\\n"'
 */
export function rString(text: string): string {
  const escaped = wellFormed(text).replace(
    /[\\"\u0000-\u001f\u007f-\u009f\u2028\u2029]/g,
    (character) =>
      escapes[character] ?? `\\u${(character === "\u0000" ? "\ufffd" : character).charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
  return `"${escaped}"`;
}
