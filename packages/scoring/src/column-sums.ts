import type { ColumnReader } from "./column-reader.ts";
import { blockRows } from "./columns.ts";
import type { DimensionPlan } from "./plan.ts";
import { invalid, notApplicable } from "./plan-item.ts";

/** The integer sums of one dimension, a number for each row of a block; NaN where an answer is invalid. */
export interface ColumnSums {
  readonly applicableWeight: Float64Array;
  readonly answeredWeight: Float64Array;
  readonly numerator: Float64Array;
}

/**
 * Prepares look-up tables for one dimension, and gives the function that adds up a block of rows with them.
 *
 * The three sums are packed into one double where they fit, so that an answer costs one look-up and one addition.
 */
export function columnSums(
  { items }: DimensionPlan,
  readers: readonly ColumnReader[],
  scale: number,
): (blocks: readonly Uint8Array[], count: number) => ColumnSums {
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  // a power of two, so that taking the sums apart again is exact
  const field = 2 ** Math.ceil(Math.log2(total + 1));
  const isPacked = field * field * (scale * total + 1) <= Number.MAX_SAFE_INTEGER;
  const applicable = (outcome: number): number => (outcome === notApplicable ? 0 : 1);
  const answered = (outcome: number): number => (outcome < 0 ? 0 : 1);
  const value = (outcome: number): number => (outcome < 0 ? 0 : outcome);
  const packed = (outcome: number): number => applicable(outcome) + field * (answered(outcome) + field * value(outcome));

  // one table of 256 numbers for each item, and zeros that make their number a multiple of four
  const tablesOf = (add: (outcome: number) => number): Float64Array => {
    const tables = new Float64Array(tableSize * (items.length + 3)).fill(Number.NaN, 0, tableSize * items.length);
    items.forEach(({ index, weight }, place) => {
      readers[index]?.outcomes.forEach((outcome, byte) => {
        if (outcome !== invalid) tables[tableSize * place + byte] = weight * add(outcome);
      });
    });
    return tables;
  };
  const newSum = (): Float64Array => new Float64Array(blockRows);
  const sums: ColumnSums = { applicableWeight: newSum(), answeredWeight: newSum(), numerator: newSum() };
  const passes = isPacked
    ? [{ sum: sums.applicableWeight, tables: tablesOf(packed) }]
    : [
        { sum: sums.applicableWeight, tables: tablesOf(applicable) },
        { sum: sums.answeredWeight, tables: tablesOf(answered) },
        { sum: sums.numerator, tables: tablesOf(value) },
      ];
  const zeros = new Uint8Array(blockRows);

  return (blocks, count) => {
    const cells = (place: number): Uint8Array => blocks[items[place]?.index ?? -1] ?? zeros;
    for (const { sum, tables } of passes) {
      sum.fill(0);
      for (let place = 0; place < items.length; place += 4) {
        addFour(sum, tables.subarray(tableSize * place), cells(place), cells(place + 1), cells(place + 2), cells(place + 3), count);
      }
    }
    if (isPacked) unpack(sums, field, count);
    return sums;
  };
}

const tableSize = 256;

type Bytes = Uint8Array;

/** Four items at once: each sum is loaded and stored a quarter as often. */
function addFour(sum: Float64Array, tables: Float64Array, a: Bytes, b: Bytes, c: Bytes, d: Bytes, count: number): void {
  const [atB, atC, atD] = [tableSize, 2 * tableSize, 3 * tableSize];
  for (let i = 0; i < count; i++) {
    const ab = (tables[a[i] as number] as number) + (tables[atB + (b[i] as number)] as number);
    const cd = (tables[atC + (c[i] as number)] as number) + (tables[atD + (d[i] as number)] as number);
    sum[i] = (sum[i] as number) + ab + cd;
  }
}

/** Takes packed sums apart: the applicable weight lies lowest, the numerator highest. */
function unpack({ applicableWeight, answeredWeight, numerator }: ColumnSums, field: number, count: number): void {
  const inverse = 1 / field;
  for (let i = 0; i < count; i++) {
    const sum = applicableWeight[i] as number;
    const upper = Math.floor(sum * inverse);
    const highest = Math.floor(upper * inverse);
    numerator[i] = highest;
    answeredWeight[i] = upper - highest * field;
    applicableWeight[i] = sum - upper * field;
  }
}
