/**
 * Pieces of bytes as one.
 *
 * @example
 * joinBytes([new Uint8Array([1]), new Uint8Array([2, 3])]); // => new Uint8Array([1, 2, 3])
 */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
