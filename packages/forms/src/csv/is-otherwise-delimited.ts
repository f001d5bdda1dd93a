/**
 * Whether a header that is one single cell holds several known columns with another mark between them: the question at its end would
 * be taken for the only one.
 *
 * @example
 * isOtherwiseDelimited("a^b^c", (cells) => cells.length); // => true
 * isOtherwiseDelimited("How are you? (in short)", (cells) => cells.filter((cell) => cell.startsWith("How")).length); // => false
 */
export function isOtherwiseDelimited(header: string, fit: (cells: readonly string[]) => number): boolean {
  const marks = new Set(header.match(/[^\p{L}\p{N}\p{M}_]/gu) ?? []);
  return [...marks].some((mark) => fit(header.split(mark)) > 1);
}
