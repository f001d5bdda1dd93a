import type { Item } from "@reintegration/model";
import type { ResponseScore, Score } from "@reintegration/scoring";
import type { ResultColumns } from "./database.ts";
import type { ResultShape } from "./score-columns.ts";

type Computed = Extract<ResponseScore, { status: "computed" }>;

/** One row of the result, as the streaming engine has it. */
export interface ResultRow {
  readonly row: number;
  /** Values of the fields that identify it, in their order, then the submission's id. */
  readonly identity: readonly (string | number | undefined)[];
  /** `undefined` where an error keeps the response from being scored. */
  readonly result: Omit<Computed, "stamp"> | undefined;
}

/** Takes the rows of a piece of the result apart. */
export function resultRows({ identity, scores }: ResultShape, items: ReadonlyMap<string, Item>, cutoffs: string | undefined) {
  const isNumber = identity.map(({ name }) => items.get(name)?.type === "integer" || items.get(name)?.type === "decimal");
  const first = identity.length + 1;
  const starts = scores.map((_, index) => scores.slice(0, index).reduce((sum, { columns }) => sum + columns.length, first));
  return function* (columns: ResultColumns): Generator<ResultRow> {
    const rows = columns[0] as readonly (bigint | number)[];
    for (let at = 0; at < rows.length; at++) {
      const own = identity.map((_, place) => {
        const value = (columns[place + 1] as readonly (string | null)[])[at];
        return value === null || value === undefined ? undefined : isNumber[place] && !Number.isNaN(Number(value)) ? Number(value) : value;
      });
      const scoreAt = (index: number): Score => {
        const start = starts[index] as number;
        const of = (part: number): unknown => columns[start + part]?.[at];
        const counts = { answered: of(2) as number, applicable: of(3) as number, share: of(4) as number };
        const { minimumShare, bands } = scores[index] as (typeof scores)[number];
        if (of(0) === null) return { status: "insufficient", ...counts, minimumShare };
        const band = bands === undefined || of(5) === null ? null : { set: cutoffs as string, id: of(5) as string };
        return { status: "scored", value: of(0) as number, band, ...counts };
      };
      const last = scores.length - 1;
      const isInvalid = columns[(starts[last] as number) + 1]?.[at] === "invalid";
      const dimensions: Record<string, Score> = {};
      if (!isInvalid) for (let index = 0; index < last; index++) dimensions[scores[index]?.id as string] = scoreAt(index);
      yield {
        row: Number(rows[at]),
        identity: own,
        result: isInvalid ? undefined : { status: "computed", dimensions, composite: scoreAt(last) },
      };
    }
  };
}
