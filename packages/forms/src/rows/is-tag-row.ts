/**
 * Whether a row holds nothing but hashtags (HXL), as humanitarian exports have them below the header.
 *
 * @example
 * isTagRow(["", "#adm1+name", "#affected"]); // => true
 * isTagRow(["#12", "yes"]); // => false
 */
export function isTagRow(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== "");
  return filled.length > 0 && filled.every((cell) => /^#[a-z][a-z0-9_]*( ?[+][a-z0-9_]+)*$/i.test(cell.trim()));
}
