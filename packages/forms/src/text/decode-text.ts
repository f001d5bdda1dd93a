import { errorAt, type Problem } from "@reintegration/model";
import { completeUtf8 } from "./complete-utf8.ts";
import { type Encoding, sniffEncoding } from "./sniff-encoding.ts";

/** What decoding has found so far. */
export interface Decoding {
  /** Why the file is no text; nothing is decoded then. */
  problem?: Problem;
  /** Some bytes are not UTF-8: U+FFFD stands for them in the text given since. */
  isDamaged: boolean;
}

const headSize = 4096;

/**
 * Text of a file, piece by piece, without a byte order mark. A file that is no text gives nothing and says so in
 * `decoding.problem`. Errors of the source itself are thrown.
 */
export async function* decodeText(source: AsyncIterable<Uint8Array>, decoding: Decoding): AsyncGenerator<string, void, undefined> {
  let decode: ((bytes: Uint8Array, isLast: boolean) => string) | undefined;
  let head: Uint8Array = new Uint8Array(0);
  const begin = (): boolean => {
    const encoding = head.length === 0 ? errorAt("empty-file", "") : sniffEncoding(head);
    if (typeof encoding !== "string") decoding.problem = encoding;
    else decode = encoding === "utf-8" ? utf8Decoder(decoding) : utf16Decoder(encoding);
    return decode !== undefined;
  };
  for await (const bytes of source) {
    if (decode === undefined) {
      head = joined(head, bytes);
      if (head.length < headSize) continue;
      if (!begin()) return;
    }
    const text = decode?.(head.length > 0 ? head : bytes, false);
    head = new Uint8Array(0);
    if (text) yield text;
  }
  if (decode === undefined && !begin()) return;
  const text = decode?.(head, true);
  if (text) yield text;
}

/** Strict until the first bytes that are not UTF-8. Whole characters only are handed on: Node decodes those fastest. */
function utf8Decoder(decoding: Decoding): (bytes: Uint8Array, isLast: boolean) => string {
  let decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let rest: Uint8Array = new Uint8Array(0);
  let isFirst = true;
  return (bytes, isLast) => {
    const all = joined(rest, bytes);
    const end = isLast ? all.length : completeUtf8(all);
    const whole = all.subarray(0, end);
    rest = new Uint8Array(all.subarray(end));
    let text: string;
    try {
      text = decoder.decode(whole);
    } catch {
      decoding.isDamaged = true;
      decoder = new TextDecoder("utf-8", { ignoreBOM: true });
      text = decoder.decode(whole);
    }
    if (isFirst && text.startsWith("\uFEFF")) text = text.slice(1);
    if (text !== "") isFirst = false;
    return text;
  };
}

function utf16Decoder(encoding: Encoding): (bytes: Uint8Array, isLast: boolean) => string {
  const decoder = new TextDecoder(encoding);
  return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast });
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
