/** What the bytes 80 to 9F stand for in Windows-1252; five of them for nothing. */
const marks = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * A text with the marks of Windows-1252 in place of control characters: some versions of Node decode it as ISO-8859-1, which has
 * none.
 *
 * @example
 * withWesternMarks("5 \u0080"); // => "5 €"
 */
export function withWesternMarks(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => marks.charAt(control.charCodeAt(0) - 0x80));
}
