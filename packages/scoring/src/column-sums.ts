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

/** Numbers in the table of one item: one for each byte. */
export const tableSize = 256;

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
