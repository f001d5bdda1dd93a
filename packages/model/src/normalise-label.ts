/**
 * A label as labels are compared (rule C4): NFC, marks of writing direction removed, spaces collapsed and trimmed, lower case,
 * and straight for curly quotation marks, since pyxform writes these into forms.
 *
 * The lint of definitions and the reader of exports both use it: what the one keeps apart, the other reads apart.
 *
 * @example
 * normaliseLabel("  Very\n satisfied "); // => "very satisfied"
 * normaliseLabel("\u200fنعم"); // => "نعم"
 */
export function normaliseLabel(text: string): string {
  return text
    .normalize("NFC")
    .replace(directionMarks, "")
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

const directionMarks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
