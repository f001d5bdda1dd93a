/** A leading character that makes a spreadsheet run a text cell as a formula. */
const startsFormula = /^[=+\-@\t\r]/;
const needsQuotes = /[",\r\n]/;
/** Neither of the two: one look for nearly every cell. */
const isPlain = /^(?![=+\-@\t\r])[^",\r\n]*$/;

/**
 * One cell of a CSV line as RFC 4180 writes it. `undefined`, `null` and NaN are blank.
 *
 * A text that a spreadsheet would run as a formula gets a leading `'`. A number is never changed: `-1` stays a number
 * (rule F2).
 *
 * @example
 * csvCell("a, \"b\""); // => "\"a, \"\"b\"\"\""
 * csvCell("=1+1"); // => "'=1+1"
 * csvCell(-1); // => "-1"
 * csvCell(undefined); // => ""
 */
export function csvCell(value: unknown): string {
  if (typeof value === "string" && isPlain.test(value)) return value;
  if (typeof value === "number") return Number.isNaN(value) ? "" : String(value);
  if (value === undefined || value === null) return "";
  const text = typeof value === "string" ? value : Array.isArray(value) ? value.join(" ") : JSON.stringify(value);
  const safe = startsFormula.test(text) ? `'${text}` : text;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
