import { answerLookup, evaluate, type Item, missingKinds } from "@reintegration/model";
import type { Plan } from "./plan.ts";
import { invalid, type ItemPlan, notApplicable } from "./plan-item.ts";
import { readCell } from "./read-cell.ts";

/**
 * Item or context key -> one number a row (rule S10). An item without a column is absent in each row.
 *
 * - single choice: the answer's `number`; 0 absent; 251 to 255 the missing kinds in their order;
 * - multiple choice: a bit mask, bit `number - 1` for each choice; 0 absent; bits 27 to 31 the missing kinds;
 * - a number that a relevance names: the number itself, NaN for absent.
 */
export type Columns = Readonly<Record<string, ArrayLike<number>>>;

/** Rows that are scored together: few enough to stay in the processor's nearest memory. */
export const blockRows = 2048;

/** Reads the column of one item as bytes. */
export interface ColumnReader {
  /** What each byte counts as; where there is nothing, it is invalid. */
  readonly outcomes: readonly number[];
  /** The block of `count` rows from `start`; the next call may overwrite it. */
  readonly read: (start: number, count: number) => Uint8Array;
}

/** A reader for one item: of the column as it is where its bytes can be looked up, else cell by cell. */
export function columnReader(plan: Plan, itemPlan: ItemPlan, columns: Columns, rows: number): ColumnReader {
  const { item } = itemPlan;
  const column = columns[item.key] ?? new Uint8Array(rows);
  const outcomeOf = (cell: number): number => readCell(itemPlan, decodeCell(item, cell), []);
  if (item.type === "single" && item.relevance === undefined && column instanceof Uint8Array) {
    const outcomes: number[] = [];
    for (const number of numbersOf(item)) outcomes[number] = outcomeOf(number);
    return { outcomes, read: (start, count) => column.subarray(start, start + count) };
  }
  // byte 0 stands for a cell not met before, byte 1 for an irrelevant item
  const outcomes = [invalid, ...new Set([notApplicable, invalid, ...itemPlan.outcomes.values()])];
  const cells: Cells = { column, bytes: new Uint8Array(4096), byteOf: (cell) => outcomes.indexOf(outcomeOf(cell), 1), isRelevant: relevanceOf(plan, item, columns) };
  const block = new Uint8Array(blockRows);
  return { outcomes, read: (start, count) => readCells(cells, block, start, count) };
}

interface Cells {
  readonly column: ArrayLike<number>;
  /** Bytes of the cells below 4096, as they are met. */
  readonly bytes: Uint8Array;
  readonly byteOf: (cell: number) => number;
  readonly isRelevant: ((row: number) => boolean) | undefined;
}

function readCells({ column, bytes, byteOf, isRelevant }: Cells, block: Uint8Array, start: number, count: number): Uint8Array {
  for (let i = 0; i < count; i++) {
    const cell = column[start + i] as number;
    // writing beyond the end of `bytes` does nothing
    block[i] = isRelevant?.(start + i) === false ? 1 : bytes[cell] || (bytes[cell] = byteOf(cell));
  }
  return block;
}

function relevanceOf({ byKey }: Plan, { relevance }: Item, columns: Columns): Cells["isRelevant"] {
  if (relevance === undefined) return undefined;
  let row = 0;
  const lookup = answerLookup(byKey, (key) => {
    const item = byKey.get(key);
    return item && columns[key] ? decodeCell(item, columns[key][row] as number) : undefined;
  });
  return (asked) => {
    row = asked;
    return evaluate(relevance, lookup);
  };
}

const firstMissingNumber = 251;
const firstMissingBit = 27;

const numbersOf = ({ answers = [] }: Item): number[] => [0, ...answers.map(({ number }) => number), ...missingKinds.map((_, index) => firstMissingNumber + index)];

/** What a column's number stands for: a code, a list of codes, a missing kind, or the number; an unknown one stays a number. */
function decodeCell({ type, answers }: Item, cell: number): unknown {
  if (answers === undefined) return Number.isNaN(cell) ? undefined : cell;
  if (cell === 0) return undefined;
  const codeOf = (wanted: number): string | number => answers.find(({ number }) => number === wanted)?.code ?? wanted;
  if (type === "single") return missingKinds[cell - firstMissingNumber] ?? codeOf(cell);
  const kind = missingKinds.find((_, index) => cell >>> 0 === (1 << (firstMissingBit + index)) >>> 0);
  return kind ?? Array.from({ length: 32 }, (_, bit) => bit).filter((bit) => (cell >>> bit) & 1).map((bit) => codeOf(bit + 1));
}
