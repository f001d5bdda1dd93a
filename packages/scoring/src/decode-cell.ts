import { type Item, missingKinds } from "@reintegration/model";

const firstMissingNumber = 251;
const firstMissingBit = 27;

/**
 * What the cell of a column stands for, as a response would hold it (rule S10): a code, a list of codes, a missing kind, a
 * number or a text. A number that stands for no answer stays a number, which no answer list knows.
 */
export function decodeCell({ type, answers }: Item, cell: unknown): unknown {
  if (cell === (answers ? 0 : null) || Number.isNaN(cell)) return undefined;
  if (answers === undefined || typeof cell !== "number") return cell;
  const codeOf = (wanted: number): string | number => answers.find(({ number }) => number === wanted)?.code ?? wanted;
  if (type === "single") return missingKinds[cell - firstMissingNumber] ?? codeOf(cell);
  const mask = cell >>> 0;
  if (mask !== cell) return cell;
  const bits = Array.from({ length: 32 }, (_, bit) => bit).filter((bit) => (mask >>> bit) & 1);
  const [first = 0] = bits;
  return (bits.length === 1 && missingKinds[first - firstMissingBit]) || bits.map((bit) => codeOf(bit + 1));
}
