/**
 * FNV-1a of a text's UTF-8 bytes, 32 bits as 8 hex digits: tells two forms apart, and protects against nothing.
 *
 * @example
 * hashText("foobar"); // => "bf9cf968"
 */
export function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
