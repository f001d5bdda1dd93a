/**
 * A text as it stands in Markdown, on one line: what Markdown or HTML would read as a mark is escaped.
 *
 * @example
 * plain("a|b\n<c>"); // => "a\\|b &lt;c>"
 */
export function plain(text: string): string {
  const escaped = text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replace(/[\\`*[\]|]/g, "\\$&");
  // an underscore inside a word is no mark
  return escaped.replace(/(?<![A-Za-z0-9_])_|_(?![A-Za-z0-9_])/g, "\\_").replace(/\s+/g, " ");
}
