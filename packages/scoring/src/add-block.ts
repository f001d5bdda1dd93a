import { type ColumnSums, tableSize } from "./column-sums.ts";
import { blockRows } from "./columns.ts";

/** Adds up the block of rows that the readers read last. */
export function addBlock({ passes }: ColumnSums): void {
  for (const { sum, threes, ones } of passes) {
    sum.fill(0);
    for (const { tables, words } of threes) addThree(sum, tables, words);
    for (const { table, bytes } of ones) addOne(sum, table, bytes);
  }
}

function addOne(sum: Float64Array, table: Float64Array, bytes: Uint8Array): void {
  for (let i = 0; i < blockRows; i++) sum[i] = (sum[i] as number) + (table[bytes[i] as number] as number);
}

/** Three items at once, and a word of each, which holds the bytes of four rows: about twice as fast. */
function addThree(sum: Float64Array, tables: Float64Array, words: readonly Uint32Array[]): void {
  const [a, b, c] = words as [Uint32Array, Uint32Array, Uint32Array];
  const [ofB, ofC] = [tableSize, 2 * tableSize];
  for (let i = 0, word = 0; i < blockRows; i += 4, word++) {
    const x = a[word] as number;
    const y = b[word] as number;
    const z = c[word] as number;
    sum[i] = (sum[i] as number) + ((tables[x & 255] as number) + (tables[ofB + (y & 255)] as number) + (tables[ofC + (z & 255)] as number));
    sum[i + 1] =
      (sum[i + 1] as number) +
      ((tables[(x >>> 8) & 255] as number) + (tables[ofB + ((y >>> 8) & 255)] as number) + (tables[ofC + ((z >>> 8) & 255)] as number));
    sum[i + 2] =
      (sum[i + 2] as number) +
      ((tables[(x >>> 16) & 255] as number) + (tables[ofB + ((y >>> 16) & 255)] as number) + (tables[ofC + ((z >>> 16) & 255)] as number));
    sum[i + 3] =
      (sum[i + 3] as number) + ((tables[x >>> 24] as number) + (tables[ofB + (y >>> 24)] as number) + (tables[ofC + (z >>> 24)] as number));
  }
}
