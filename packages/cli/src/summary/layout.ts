/** A person's terminal, as the summary is written for it. */
export const pageWidth = 80;

const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}]/u;
const doubleWidth = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}]/u;
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * How many places a text takes on a terminal: marks and invisible signs take none, Chinese characters two.
 *
 * @example
 * textWidth("Économie"); // => 8
 * textWidth("مُركَّب"); // => 4
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const char of text) width += zeroWidth.test(char) ? 0 : doubleWidth.test(char) ? 2 : 1;
  return width;
}

/**
 * A text that leaves the direction of what follows alone: numbers behind Arabic words would else change places on a terminal
 * that orders both directions.
 */
function closed(text: string): string {
  return rightToLeft.test(text) && !text.endsWith("\u200e") ? `${text}\u200e` : text;
}

/** Fills a text with spaces on its right side; a longer text is cut and ends in `…`. */
export function left(text: string, width: number): string {
  const fits = textWidth(text) <= width ? text : cut(text, width);
  return closed(fits) + " ".repeat(Math.max(0, width - textWidth(fits)));
}

/** Fills a text with spaces on its left side. */
export function right(text: string, width: number): string {
  return " ".repeat(Math.max(0, width - textWidth(text))) + closed(text);
}

function cut(text: string, width: number): string {
  let kept = "";
  for (const char of text) {
    if (textWidth(kept + char) > width - 1) break;
    kept += char;
  }
  return `${kept}…`;
}

/**
 * Breaks a text at spaces into lines of at most `width` places; a longer word stands alone.
 *
 * @example
 * wrap("to be or not", 6); // => ["to be", "or not"]
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && textWidth(line) + 1 + textWidth(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A text wrapped behind a first-line label: the other lines begin below the text. */
export function hanging(label: string, labelWidth: number, text: string): string[] {
  return wrap(text, pageWidth - labelWidth).map((line, index) => (index === 0 ? left(label, labelWidth) : " ".repeat(labelWidth)) + line);
}
