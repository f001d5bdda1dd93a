import type { ReadRow } from "@reintegration/forms";

/**
 * Whether the reader read every cell of a row as the text that stands in it, though it looked as if there might be more to it: an
 * unknown code is left as it is. Then SQL, which sees the same texts, scores the same.
 */
export function isAsItStands(
  { response, problems }: ReadRow,
  cells: readonly unknown[] | undefined,
  places: ReadonlyMap<string, number>,
): boolean {
  if (cells === undefined || problems.some(({ rule }) => rule !== "not-approved")) return false;
  for (const [key, place] of places) {
    const cell = cells[place] ?? "";
    const value = (Object.hasOwn(response.context, key) ? response.context[key] : response.answers[key]) ?? "";
    if (typeof cell !== "string" && typeof cell !== "number") return false;
    if ((Array.isArray(value) ? value.join(" ") : String(value)) !== String(cell)) return false;
  }
  return true;
}
