import { errorAt, type Problem } from "@reintegration/model";

export type Encoding = "utf-8" | "utf-16le" | "utf-16be";

const otherFiles: readonly (readonly [start: string, name: string])[] = [
  ["1f8b", "gzip"],
  ["25504446", "PDF"],
  ["89504e47", "PNG"],
];

/**
 * The encoding of a text by its first bytes, or why it is no text: other kinds of files by their signature, UTF-16 by its byte order mark or by zeros in every other byte, other zeros as binary.
 *
 * @example
 * sniffEncoding(new Uint8Array([0xff, 0xfe, 0x61, 0x00])); // => "utf-16le"
 * sniffEncoding(new TextEncoder().encode("a,b")); // => "utf-8"
 */
export function sniffEncoding(head: Uint8Array): Encoding | Problem {
  const start = [...head.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const other = otherFiles.find(([signature]) => start.startsWith(signature));
  if (other) return errorAt("not-a-text-file", "", { value: other[1] });
  if (start.startsWith("fffe")) return "utf-16le";
  if (start.startsWith("feff")) return "utf-16be";
  const zeros: [even: number, odd: number] = [0, 0];
  for (let index = 0; index < head.length; index++) if (head[index] === 0) zeros[(index % 2) as 0 | 1]++;
  const [even, odd] = zeros;
  if (even + odd === 0) return "utf-8";
  // in UTF-16 at least the delimiters and line ends have a zero beside them, always on the same side
  if (even === 0 && odd >= head.length / 50) return "utf-16le";
  if (odd === 0 && even >= head.length / 50) return "utf-16be";
  return errorAt("not-a-text-file", "", { value: "NUL" });
}
