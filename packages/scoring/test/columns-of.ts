import { type Item, missingKindOf, missingKinds, type ScoredInstrument } from "@reintegration/model";
import type { Columns, UncheckedResponse } from "../src/index.ts";

/** Responses as columns of answer numbers (rule S10). A choice named twice is the one thing that a bit mask cannot show. */
export function columnsOf(instrument: ScoredInstrument, responses: readonly UncheckedResponse[]): Columns {
  const column = (item: Item, part: "context" | "answers"): [string, ArrayLike<number | string | null>] => {
    const cells = responses.map((response) => cellOf(response[part], item.key));
    if (item.type === "single") return [item.key, Uint8Array.from(cells, (cell) => singleNumber(item, cell))];
    if (item.type === "multiple") return [item.key, Uint32Array.from(cells, (cell) => multipleMask(item, cell))];
    return [item.key, cells.map((cell) => (missingKindOf(cell) === "absent" ? null : (cell as number | string)))];
  };
  return Object.fromEntries([
    ...(instrument.context ?? []).map((item) => column(item, "context")),
    ...instrument.items.map((item) => column(item, "answers")),
  ]);
}

const cellOf = (cells: unknown, key: string): unknown =>
  cells instanceof Object && Object.hasOwn(cells, key) ? (cells as Record<string, unknown>)[key] : undefined;

/** A number, and a bit, that stand for no answer of the surveys that these tests use. */
const unknownNumber = 249;
const unknownBit = 25;

function singleNumber({ answers = [] }: Item, cell: unknown): number {
  const kind = missingKindOf(cell);
  if (kind === "absent") return 0;
  if (kind !== undefined) return 251 + missingKinds.indexOf(kind);
  return answers.find(({ code }) => code === cell)?.number ?? unknownNumber;
}

function multipleMask({ answers = [] }: Item, cell: unknown): number {
  const kind = missingKindOf(cell);
  if (kind === "absent") return 0;
  if (kind !== undefined) return 2 ** (27 + missingKinds.indexOf(kind));
  const codes: readonly unknown[] = Array.isArray(cell) ? cell : [{}];
  const bits = codes.map((chosen) => (answers.find(({ code }) => code === chosen)?.number ?? unknownBit + 1) - 1);
  return [...new Set(bits)].reduce((mask, bit) => mask + 2 ** bit, 0);
}
