/**
 * A text as it is compared with others (rule C4): in NFC, without bidi marks, spaces collapsed and trimmed, case ignored.
 *
 * @example
 * foldText("  Very\n Good\u200f ") === foldText("very good"); // => true
 */
export function foldText(text: string): string {
  const bidiMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
  return text.normalize("NFC").replace(bidiMarks, "").replace(/\s+/g, " ").trim().toLowerCase();
}
