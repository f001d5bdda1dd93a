import { joinBytes } from "./join-bytes.ts";

/** All bytes of a source, or `undefined` where they are more than `most`; nothing is read beyond that. */
export async function allBytes(source: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of source) {
    pieces.push(piece);
    length += piece.length;
    if (length > most) return undefined;
  }
  return joinBytes(pieces);
}
