const bytesOf = (character: string): number => {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** A text in pieces of at most so many bytes of UTF-8 each. Characters stay whole. */
export function inPieces(text: string, bytes: number): string[] {
  const pieces: string[] = [];
  let piece = "";
  let length = 0;
  for (const character of text) {
    const more = bytesOf(character);
    if (length + more > bytes && piece !== "") {
      pieces.push(piece);
      piece = "";
      length = 0;
    }
    piece += character;
    length += more;
  }
  if (piece !== "" || pieces.length === 0) pieces.push(piece);
  return pieces;
}
