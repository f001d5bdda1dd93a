import { inPieces } from "./in-pieces.ts";

/**
 * The beginning of a text that takes at most so many bytes of UTF-8, with an ellipsis where something was cut. Characters stay whole.
 *
 * @example
 * clip("reintegration", 8); // => "reint…"
 * clip("short", 8); // => "short"
 */
export function clip(text: string, bytes: number): string {
  const pieces = inPieces(text, bytes);
  if (pieces.length <= 1) return text;
  return `${inPieces(text, bytes - 3)[0] ?? ""}…`;
}
