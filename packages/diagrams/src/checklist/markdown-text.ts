/**
 * A text as it can stand in a line of Markdown: what Markdown or HTML would read as more than text is shown as it is.
 *
 * @example
 * markdownText("**[x]** <b>"); // => "\\*\\*\\[x\\]\\*\\* &lt;b>"
 */
export function markdownText(text: string): string {
  return text
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\`*_[\]|~]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/^([#>+-]|\d+[.)])/, "\\$1");
}
