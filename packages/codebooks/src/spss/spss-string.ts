import { inPieces } from "../text/in-pieces.ts";
import { oneLine } from "../text/one-line.ts";

/** Bytes of text in a line of syntax; SPSS reads 256 at most. */
const pieceBytes = 160;

/**
 * A text as a string of SPSS syntax: in one line, quotation marks doubled, and a long one in pieces joined by `+`, one on a line.
 *
 * @example
 * spssString("it's"); // => "'it''s'"
 */
export function spssString(text: string): string {
  return inPieces(oneLine(text), pieceBytes)
    .map((piece) => `'${piece.replaceAll("'", "''")}'`)
    .join(" +\n    ");
}
