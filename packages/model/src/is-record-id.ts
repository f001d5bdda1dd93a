import { missingKindOf } from "./missing.ts";

/** Form of a record's own id, and so of a reference to it: a pseudonym. */
export const recordIdPattern = "^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$";

/**
 * Whether a cell has the form of a record's id, {@link recordIdPattern}. A kind of missing answer is no id.
 *
 * @example
 * isRecordId("R-2024.17"); // => true
 * isRecordId("refused"); // => false
 */
export function isRecordId(cell: unknown): boolean {
  if (typeof cell !== "string" || cell.length === 0 || cell.length > 64) return false;
  if (!isLetterOrDigit(cell.charCodeAt(0))) return false;
  for (let place = 1; place < cell.length; place++) {
    const code = cell.charCodeAt(place);
    if (!isLetterOrDigit(code) && code !== hyphen && code !== dot && code !== underscore) return false;
  }
  return missingKindOf(cell) === undefined;
}

const [hyphen, dot, underscore] = [45, 46, 95];

function isLetterOrDigit(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
