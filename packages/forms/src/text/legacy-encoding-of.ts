/** Encodings that Windows wrote before UTF-8: for Western European languages and for Arabic. */
export type LegacyEncoding = "windows-1252" | "windows-1256";

/**
 * The older encoding of Windows that a text which is not UTF-8 is in; `undefined` where it looks like UTF-8 with some damage, or like
 * neither.
 *
 * In Western European text a letter with an accent stands alone between plain ones, in Arabic text such bytes stand together. Five
 * bytes mean nothing in the Western encoding.
 *
 * @example
 * legacyEncodingOf(new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x2c])); // => "windows-1252"
 * legacyEncodingOf(new Uint8Array([0xe4, 0xda, 0xe3, 0x2c])); // => "windows-1256"
 * legacyEncodingOf(new Uint8Array([0xc3, 0xa9, 0xc3, 0xa8, 0xe9, 0x2c])); // => undefined
 */
export function legacyEncodingOf(sample: Uint8Array): LegacyEncoding | undefined {
  let [letters, damages] = [0, 0];
  for (const letter of new TextDecoder().decode(sample)) {
    if (letter === "\uFFFD") damages++;
    else if (letter > "\x7f") letters++;
  }
  if (letters >= damages) return undefined;
  let [high, together, meaningless] = [0, 0, 0];
  for (let at = 0; at < sample.length; at++) {
    const byte = sample[at] as number;
    if (byte < 0x80) continue;
    high++;
    if ((sample[at - 1] ?? 0) >= 0x80) together++;
    if (meaninglessInWestern.has(byte)) meaningless++;
  }
  if (together * 2 > high) return "windows-1256";
  return meaningless === 0 ? "windows-1252" : undefined;
}

const meaninglessInWestern = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
