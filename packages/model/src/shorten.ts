/**
 * A value as a report may show it: one line, at most 80 characters (rule C6).
 *
 * @example
 * shorten("a\nb"); // => "a b"
 * shorten({ a: 1 }); // => "{\"a\":1}"
 */
export function shorten(value: unknown): string {
  const text = typeof value === "string" ? value.slice(0, 200) : (JSON.stringify(value) ?? String(value)).slice(0, 200);
  const line = text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, " ");
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
