/**
 * How many bytes of a piece of UTF-8 end with a whole character; the one to three bytes behind belong to the next piece.
 *
 * @example
 * completeUtf8(new Uint8Array([0x61, 0xc3])); // => 1
 * completeUtf8(new Uint8Array([0x61, 0xc3, 0xa9])); // => 3
 */
export function completeUtf8(bytes: Uint8Array): number {
  const { length } = bytes;
  for (let back = 1; back <= Math.min(3, length); back++) {
    const byte = bytes[length - back] as number;
    if (byte < 0x80) return length;
    if (byte >= 0xc0) {
      const needed = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
      return needed > back ? length - back : length;
    }
  }
  return length;
}
