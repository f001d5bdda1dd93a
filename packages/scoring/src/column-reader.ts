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
  const outcomes = [...new Set([notApplicable, invalid, ...itemPlan.outcomes.values()])];
  const cells: Cells = {
    column,
    bytes: new Map(),
    byteOf: (cell) => outcomes.indexOf(outcomeOf(cell)),
    isRelevant: relevance && relevanceIn(plan, relevance, columns),
  };
  const block = new Uint8Array(blockRows);
  return { outcomes, read: (start, count) => readCells(cells, block, start, count) };
}

interface Cells {
  readonly column: ArrayLike<unknown>;
  /** Bytes of the cells that were met before. */
  readonly bytes: Map<unknown, number>;
  readonly byteOf: (cell: unknown) => number;
  readonly isRelevant: ((row: number) => boolean) | undefined;
}

const mostRemembered = 4096;

function readCells({ column, bytes, byteOf, isRelevant }: Cells, block: Uint8Array, start: number, count: number): Uint8Array {
  for (let i = 0; i < count; i++) {
    const cell = column[start + i];
    let byte = isRelevant?.(start + i) === false ? 0 : bytes.get(cell);
    if (byte === undefined) {
      byte = byteOf(cell);
      if (bytes.size < mostRemembered) bytes.set(cell, byte);
    }
    block[i] = byte;
  }
  return block;
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
