import type { Score } from "@reintegration/scoring";
import type { ScoreTally } from "../tally/score-tally.ts";
import type { ResultColumns } from "./database.ts";
import type { ResultShape } from "./score-columns.ts";
import { sqlName } from "./sql-name.ts";

/** What the tally needs of a result, and no more: texts take long. */
export function tallyQuery({ scores }: ResultShape, source: string): string {
  const columns = scores.flatMap(({ columns: [value, , , applicable, , band] }) => [
    sqlName(value?.name ?? ""),
    sqlName(applicable?.name ?? ""),
    band === undefined ? "NULL" : sqlName(band.name),
  ]);
  const status = sqlName(scores.at(-1)?.columns[1]?.name ?? "");
  return `SELECT CAST("row" AS DOUBLE), ${status} = 'invalid', ${columns.join(", ")} FROM ${source}`;
}

/** Adds the rows of a result, read by {@link tallyQuery}, to a tally; gives their numbers to `take`. */
export function tallyRows(
  { scores }: ResultShape,
  cutoffs: string | undefined,
  tally: ScoreTally,
): (columns: ResultColumns, take: (row: number) => void) => void {
  return (columns, take) => {
    const [rows = [], isInvalid = [], ...cells] = columns;
    const scoreAt = (index: number, at: number): Score => {
      const value = cells[index * 3]?.[at] as number | null;
      const applicable = cells[index * 3 + 1]?.[at] as number;
      const counts = { answered: 0, applicable, share: 0 };
      const { minimumShare } = scores[index] as (typeof scores)[number];
      if (value === null) return { status: "insufficient", ...counts, minimumShare };
      const band = cells[index * 3 + 2]?.[at] as string | null;
      return { status: "scored", value, ...counts, band: band === null ? null : { set: cutoffs as string, id: band } };
    };
    const last = scores.length - 1;
    for (let at = 0; at < rows.length; at++) {
      take(rows[at] as number);
      if (isInvalid[at] === true) continue;
      const dimensions: Record<string, Score> = {};
      for (let index = 0; index < last; index++) dimensions[scores[index]?.id as string] = scoreAt(index, at);
      tally.add({ status: "computed", dimensions, composite: scoreAt(last, at) } as Parameters<ScoreTally["add"]>[0]);
    }
  };
}
