import { errorAt, type Problem } from "@reintegration/model";
import { joinBytes } from "../bytes/join-bytes.ts";
import { completeUtf8 } from "./complete-utf8.ts";
import { type LegacyEncoding, legacyEncodingOf } from "./legacy-encoding-of.ts";
import { type Encoding, sniffEncoding } from "./sniff-encoding.ts";
import { withWesternMarks } from "./with-western-marks.ts";

/** What decoding has found so far. */
export interface Decoding {
  /** Why the file is no text; nothing is decoded then. */
  problem?: Problem;
  /** Some bytes are not UTF-8: U+FFFD stands for them in the text given since. */
  isDamaged: boolean;
  /** The file is not UTF-8 but in one of the older encodings of Windows, and was read so. */
  legacyEncoding?: LegacyEncoding;
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
      head = joinBytes([head, bytes]);
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

/** Bytes behind the first that is more than ASCII by which an older encoding is told. */
const sampleSize = 16_384;

/**
 * Strict until the first bytes that are not UTF-8. Whole characters only are handed on: Node decodes those fastest. Where nothing
 * before was more than ASCII, the file may be in an older encoding of Windows throughout, which is looked at closely.
 */
function utf8Decoder(decoding: Decoding): (bytes: Uint8Array, isLast: boolean) => string {
  let decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let rest: Uint8Array = new Uint8Array(0);
  let isFirst = true;
  let isAscii = true;
  let isDoubtful = false;
  return (bytes, isLast) => {
    const all = rest.length === 0 ? bytes : joinBytes([rest, bytes]);
    if (isDoubtful && !isLast && all.length < firstHigh(all) + sampleSize) {
      rest = all;
      return "";
    }
    const end = isLast || decoding.legacyEncoding ? all.length : completeUtf8(all);
    const whole = all.subarray(0, end);
    rest = new Uint8Array(all.subarray(end));
    let text: string;
    try {
      text = decoder.decode(whole);
    } catch {
      if (isAscii && !isDoubtful && !isLast) {
        isDoubtful = true;
        rest = new Uint8Array(all);
        return "";
      }
      isDoubtful = false;
      const start = firstHigh(all);
      const legacy = isAscii ? legacyEncodingOf(all.subarray(start, start + sampleSize)) : undefined;
      if (legacy) decoding.legacyEncoding = legacy;
      else decoding.isDamaged = true;
      decoder = new TextDecoder(legacy ?? "utf-8", { ignoreBOM: true });
      text = decoder.decode(legacy ? all : whole);
      if (legacy) rest = new Uint8Array(0);
    }
    if (decoding.legacyEncoding === "windows-1252") text = withWesternMarks(text);
    if (isFirst && text.startsWith("\uFEFF")) text = text.slice(1);
    if (text !== "") isFirst = false;
    isAscii &&= text.length === whole.length;
    return text;
  };
}

/** Place of the first byte that is more than ASCII. */
function firstHigh(bytes: Uint8Array): number {
  return Math.max(
    0,
    bytes.findIndex((byte) => byte >= 0x80),
  );
}

function utf16Decoder(encoding: Encoding): (bytes: Uint8Array, isLast: boolean) => string {
  const decoder = new TextDecoder(encoding);
  return (bytes, isLast) => decoder.decode(bytes, { stream: !isLast });
}
