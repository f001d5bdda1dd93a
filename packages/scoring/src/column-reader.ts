import { answerLookup, evaluate, type Item } from "@reintegration/model";
import { blockRows, type Columns } from "./columns.ts";
import { decodeCell } from "./decode-cell.ts";
import type { Plan } from "./plan.ts";
import { type ItemPlan, invalid, notApplicable } from "./plan-item.ts";
import { readCell } from "./read-cell.ts";

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
  const { key, type, answers = [], relevance } = item;
  const column = columns[key] ?? new Uint8Array(rows);
  const outcomeOf = (cell: unknown): number => readCell(itemPlan, { [key]: decodeCell(item, cell) }, []);
  if (type === "single" && relevance === undefined && column instanceof Uint8Array) {
    const outcomes: number[] = [];
    for (const number of [0, ...answers.map((answer) => answer.number), 251, 252, 253, 254, 255]) outcomes[number] = outcomeOf(number);
    return { outcomes, read: (start, count) => column.subarray(start, start + count) };
  }
  // byte 0 stands for a cell that was not met before, byte 1 for an item that does not apply
  const outcomes = [invalid, ...new Set([notApplicable, invalid, ...itemPlan.outcomes.values()])];
  const cells: Cells = {
    column,
    small: new Uint8Array(4096),
    others: new Map(),
    byteOf: (cell) => outcomes.indexOf(outcomeOf(cell), 1),
    isRelevant: relevance && relevanceIn(plan, relevance, columns),
  };
  const block = new Uint8Array(blockRows);
  return { outcomes, read: (start, count) => readCells(cells, block, start, count) };
}

/** A column, and the bytes of the cells that were met before: in an array for numbers below 4096, which most masks are. */
interface Cells {
  readonly column: ArrayLike<unknown>;
  readonly small: Uint8Array;
  readonly others: Map<unknown, number>;
  readonly byteOf: (cell: unknown) => number;
  readonly isRelevant: ((row: number) => boolean) | undefined;
}

function readCells(cells: Cells, block: Uint8Array, start: number, count: number): Uint8Array {
  const { column, small, isRelevant } = cells;
  for (let i = 0; i < count; i++) {
    const cell = column[start + i] as number;
    block[i] = isRelevant?.(start + i) === false ? 1 : small[cell] || learn(cells, cell);
  }
  return block;
}

function learn({ small, others, byteOf }: Cells, cell: number): number {
  const byte = others.get(cell) ?? byteOf(cell);
  if (cell < small.length) small[cell] = byte;
  else if (others.size < small.length) others.set(cell, byte);
  return byte;
}

function relevanceIn({ byKey }: Plan, relevance: NonNullable<Item["relevance"]>, columns: Columns): (row: number) => boolean {
  let row = 0;
  const lookup = answerLookup(byKey, (key) => {
    const item = byKey.get(key);
    return item && decodeCell(item, columns[key]?.[row]);
  });
  return (asked) => {
    row = asked;
    return evaluate(relevance, lookup);
  };
}
