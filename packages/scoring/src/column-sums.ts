import type { ColumnReader } from "./column-reader.ts";
import { blockRows } from "./columns.ts";
import type { DimensionPlan } from "./plan.ts";
import { invalid, notApplicable } from "./plan-item.ts";

/** One dimension, ready to be added up block by block. A sum is NaN where an answer is invalid. */
export interface ColumnSums {
  /**
   * Where not 0, the three sums are packed into the first: applicable + field × (answered + field × numerator). Then an
   * answer costs one look-up and one addition.
   */
  readonly field: number;
  readonly applicable: Float64Array;
  readonly answered: Float64Array;
  readonly numerator: Float64Array;
  readonly passes: readonly Pass[];
}

/** Items with a table of 256 numbers each, and where the numbers looked up are added. */
interface Pass {
  readonly sum: Float64Array;
  readonly threes: readonly { readonly tables: Float64Array; readonly words: readonly Uint32Array[] }[];
  readonly ones: readonly { readonly table: Float64Array; readonly bytes: Uint8Array }[];
}

const tableSize = 256;
const isLittleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;

/** Makes the tables of one dimension. */
export function columnSums({ items }: DimensionPlan, allReaders: readonly ColumnReader[], scale: number): ColumnSums {
  const readers = items.map(({ index }) => allReaders[index] as ColumnReader);
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  // a power of two, so that taking the sums apart again is exact
  const field = 2 ** Math.ceil(Math.log2(total + 1));
  const isPacked = field * field * (scale * total + 1) <= Number.MAX_SAFE_INTEGER;
  const [applicable, answered, numerator] = [new Float64Array(blockRows), new Float64Array(blockRows), new Float64Array(blockRows)];
  const pass = (sum: Float64Array, add: (outcome: number) => number): Pass => {
    const tables = new Float64Array(tableSize * items.length).fill(Number.NaN);
    items.forEach(({ weight }, place) => {
      readers[place]?.outcomes.forEach((outcome, byte) => {
        if (outcome !== invalid) tables[tableSize * place + byte] = weight * add(outcome);
      });
    });
    const tableOf = (place: number): Float64Array => tables.subarray(tableSize * place);
    const inThrees = isLittleEndian ? items.length - (items.length % 3) : 0;
    const places = [...items.keys()];
    return {
      sum,
      threes: places
        .filter((place) => place < inThrees && place % 3 === 0)
        .map((place) => ({
          tables: tableOf(place),
          words: readers.slice(place, place + 3).map(({ bytes }) => new Uint32Array(bytes.buffer)),
        })),
      ones: places.slice(inThrees).map((place) => ({ table: tableOf(place), bytes: (readers[place] as ColumnReader).bytes })),
    };
  };
  const applies = (outcome: number): number => (outcome === notApplicable ? 0 : 1);
  const answers = (outcome: number): number => (outcome < 0 ? 0 : 1);
  const value = (outcome: number): number => (outcome < 0 ? 0 : outcome);
  const passes = isPacked
    ? [pass(applicable, (outcome) => applies(outcome) + field * (answers(outcome) + field * value(outcome)))]
    : [pass(applicable, applies), pass(answered, answers), pass(numerator, value)];
  return { field: isPacked ? field : 0, applicable, answered, numerator, passes };
}

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
