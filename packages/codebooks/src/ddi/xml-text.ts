import { wellFormed } from "../text/well-formed.ts";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };

/**
 * A text as content or attribute value of XML 1.0. Characters that XML has no way to write, such as most control characters, become
 * the replacement character.
 *
 * @example
 * xmlText('a < "b" & c'); // => "a &lt; &quot;b&quot; &amp; c"
 */
export function xmlText(text: string): string {
  return wellFormed(text)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"']/g, (character) => entities[character] as string)
    .replace(/[\r\u0085\u2028]/g, (character) => `&#${character.charCodeAt(0)};`);
}
