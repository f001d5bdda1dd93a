/**
 * A label as labels are compared (rule C4): NFC, marks of writing direction removed, spaces collapsed and trimmed, lower case.
 *
 * @example
 * normaliseLabel("  Very\n satisfied "); // => "very satisfied"
 * normaliseLabel("\u200fنعم"); // => "نعم"
 */
export function normaliseLabel(text: string): string {
  return text.normalize("NFC").replace(directionMarks, "").replace(/\s+/g, " ").trim().toLowerCase();
}

const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
