import { oneLine } from "../text/one-line.ts";

/**
 * A text as a string of Stata in compound quotes, in one line.
 *
 * Stata expands macros and reads comments and quotes inside strings too, and has no escape for all of them. So `$` and the grave accent
 * get a backslash; a backslash before them, and what would open or close a compound quote or a comment, gets a look-alike or a space:
 * a grave accent or an apostrophe beside a quotation mark makes that mark a typographic one, `/*` becomes `/ *`.
 *
 * @example
 * stataString("it's 5 $"); // => '`"it\'s 5 \\$"\''
 */
export function stataString(text: string): string {
  const safe = oneLine(text)
    .replace(/\\+(?=[$`"'])/g, (slashes) => "＼".repeat(slashes.length))
    .replace(/\\+$/, (slashes) => "＼".repeat(slashes.length))
    .replace(/(?<=`)"|"(?=['`])|(?<=')"|^"|"$/g, "”")
    .replace(/\/(?=\/)/g, "/ ")
    .replace(/\/(?=\*)/g, "/ ")
    .replace(/\*(?=\/)/g, "* ")
    .replace(/[$`]/g, "\\$&");
  return `\`"${safe}"'`;
}
