import { answerLookup, evaluate, type Item } from "@reintegration/model";
import { blockRows, type Columns } from "./columns.ts";
import { decodeCell } from "./decode-cell.ts";
import type { Plan } from "./plan.ts";
import { type ItemPlan, invalid, notApplicable, unanswered } from "./plan-item.ts";
import { readCell } from "./read-cell.ts";

/** Reads the column of one item, block by block, as bytes that can be looked up. */
export interface ColumnReader {
  /** What each byte counts as; where there is nothing, it is invalid. */
  readonly outcomes: readonly number[];
  /** The block that was read last. */
  readonly bytes: Uint8Array;
  readonly read: (start: number, count: number) => void;
}

/** A reader for one item: it copies the column where its bytes can be looked up, else it reads cell by cell. */
export function columnReader(plan: Plan, itemPlan: ItemPlan, columns: Columns, rows: number): ColumnReader {
  const { item } = itemPlan;
  const { key, type, answers = [], relevance } = item;
  const column = columns[key] ?? new Uint8Array(rows);
  const bytes = new Uint8Array(blockRows);
  const outcomeOf = (cell: unknown): number => readCell(itemPlan, { [key]: decodeCell(item, cell) });
  if (type === "single" && relevance === undefined && column instanceof Uint8Array) {
    const outcomes: number[] = [];
    for (const number of [0, ...answers.map((answer) => answer.number), 251, 252, 253, 254, 255]) outcomes[number] = outcomeOf(number);
    return { outcomes, bytes, read: (start, count) => bytes.set(column.subarray(start, start + count)) };
  }
  const outcomes = [...new Set([notApplicable, unanswered, invalid, ...itemPlan.outcomes.values()])];
  const cells: Cells = {
    column,
    met: new Float64Array(slots).fill(Number.NaN),
    metBytes: new Uint8Array(slots),
    byteOf: (cell) => outcomes.indexOf(outcomeOf(cell)),
    isRelevant: relevance && relevanceIn(plan, relevance, columns),
  };
  return { outcomes, bytes, read: (start, count) => readCells(cells, bytes, start, count) };
}

const slots = 2 ** 12;

/** A column, and the bytes of cells that were met before: each cell has a slot, which it may share with others. */
interface Cells {
  readonly column: ArrayLike<unknown>;
  readonly met: Float64Array;
  readonly metBytes: Uint8Array;
  readonly byteOf: (cell: unknown) => number;
  readonly isRelevant: ((row: number) => boolean) | undefined;
}

function readCells({ column, met, metBytes, byteOf, isRelevant }: Cells, bytes: Uint8Array, start: number, count: number): void {
  for (let i = 0; i < count; i++) {
    if (isRelevant?.(start + i) === false) {
      bytes[i] = 0; // the place of notApplicable
      continue;
    }
    const cell = column[start + i] as number;
    const slot = Math.imul(cell, 0x9e3779b1) >>> 20;
    if (met[slot] !== cell) {
      met[slot] = typeof cell === "number" ? cell : Number.NaN;
      metBytes[slot] = byteOf(cell);
    }
    bytes[i] = metBytes[slot] as number;
  }
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
