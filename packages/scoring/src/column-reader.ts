import { answerLookup, evaluate, type Item, missingKinds } from "@reintegration/model";
import { invalid, type ItemPlan, notApplicable, readCell, unanswered } from "./item-plan.ts";
import type { Plan } from "./plan.ts";

/**
 * Item or context key -> one number a row (rule S10). An item without a column is absent in each row.
 *
 * - single choice: the answer's `number`; 0 absent; 251 to 255 the missing kinds in their order;
 * - multiple choice: a bit mask, bit `number - 1` for each choice; 0 absent; bits 27 to 31 the missing kinds;
 * - a number that a relevance names: the number itself, NaN for absent.
 */
export type Columns = Readonly<Record<string, ArrayLike<number>>>;

/** Reads the column of one item: what a cell counts as is `outcomes[cells[row]]`. */
export interface ColumnReader {
  readonly outcomes: readonly number[];
  /** Cells of the rows from `start`; `undefined` where the item has no column. */
  cells(start: number, count: number): ArrayLike<number> | undefined;
}

const firstMissingNumber = 251;
const firstMissingBit = 27;

/** A reader for one item: straight from the column where its numbers can be looked up, else cell by cell. */
export function columnReader(plan: Plan, itemPlan: ItemPlan, columns: Columns): ColumnReader {
  const { item } = itemPlan;
  const column = columns[item.key];
  if (item.type === "single" && item.relevance === undefined) {
    return {
      outcomes: Array.from({ length: 256 }, (_, number) => readCell(itemPlan, decodeCell(item, number))),
      cells: (start, count) => (column instanceof Uint8Array ? column.subarray(start, start + count) : column && Uint8Array.from({ length: count }, (_, i) => byteOf(column[start + i]))),
    };
  }
  const outcomes = [...new Set([unanswered, notApplicable, invalid, ...itemPlan.outcomes.values()])];
  const indexOf = new Map(outcomes.map((outcome, index) => [outcome, index]));
  const { relevance } = item;
  let row = 0;
  const lookup = answerLookup(plan.byKey, (key) => {
    const other = plan.byKey.get(key);
    return other && columns[key] ? decodeCell(other, columns[key][row] ?? 0) : undefined;
  });
  const seen = new Map<number, number>();
  const outcomeOf = (cell: number): number => {
    const known = seen.get(cell);
    if (known !== undefined) return known;
    const outcome = readCell(itemPlan, decodeCell(item, cell));
    if (seen.size < 4096) seen.set(cell, outcome);
    return outcome;
  };
  const read = new Uint8Array(65536);
  return {
    outcomes,
    cells: (start, count) => {
      for (let i = 0; i < count; i++) {
        row = start + i;
        const outcome = relevance === undefined || evaluate(relevance, lookup) ? outcomeOf(column?.[row] ?? 0) : notApplicable;
        read[i] = indexOf.get(outcome) as number;
      }
      return read;
    },
  };
}

/** Numbers outside a byte stand for nothing: 250 is checked like any number that no answer has. */
const byteOf = (number: number | undefined): number => (number !== undefined && Number.isInteger(number) && number >= 0 && number < 256 ? number : 250);

/** What a column's number stands for: a code, a list of codes, a missing kind, or the number; an unknown one stays a number. */
function decodeCell(item: Item, cell: number): unknown {
  if (item.answers === undefined) return Number.isNaN(cell) ? undefined : cell;
  if (cell === 0) return undefined;
  const { answers } = item;
  if (item.type === "single") return answers.find(({ number }) => number === cell)?.code ?? missingKinds[cell - firstMissingNumber] ?? cell;
  const kind = missingKinds.findIndex((_, index) => cell >>> 0 === (1 << (firstMissingBit + index)) >>> 0);
  if (kind >= 0) return missingKinds[kind];
  return Array.from({ length: 32 }, (_, bit) => bit)
    .filter((bit) => (cell >>> bit) & 1)
    .map((bit) => answers.find(({ number }) => number === bit + 1)?.code ?? bit);
}
