import { type ScoreTally, type TallyColumn, tallyMarks } from "../tally/score-tally.ts";
import type { NumberColumns } from "./database.ts";
import type { ResultShape } from "./score-columns.ts";
import { sqlName } from "./sql-name.ts";
import { sqlText } from "./sql-text.ts";

/** What the tally needs of a result, as numbers and no more: texts, and values that may be missing, take long. */
export function tallyQuery({ scores }: ResultShape, source: string): string {
  const columns = scores.flatMap(({ bands, columns: [value, status, , applicable, , band] }) => {
    const of = (column: typeof value): string => sqlName(column?.name ?? "");
    const places = (bands ?? []).map((id, place) => ` WHEN ${of(band)} = ${sqlText(id)} THEN ${place}`);
    const scored = places.length === 0 ? "0" : `CASE${places.join("")} ELSE ${tallyMarks.noBand} END`;
    const missing = `CASE WHEN ${of(status)} = 'invalid' THEN ${tallyMarks.invalid} WHEN ${of(applicable)} = 0 THEN ${tallyMarks.notApplicable} ELSE ${tallyMarks.insufficient} END`;
    return [`CAST(CASE WHEN ${of(value)} IS NULL THEN ${missing} ELSE ${scored} END AS DOUBLE)`, `coalesce(${of(value)}, 0)`];
  });
  return `SELECT CAST("row" AS DOUBLE), ${columns.join(", ")} FROM ${source}`;
}

/** Adds the rows of a result, read by {@link tallyQuery}, to a tally; gives their numbers to `take`. */
export function tallyRows({ scores }: ResultShape, tally: ScoreTally): (columns: NumberColumns, take: (row: number) => void) => void {
  return (columns, take) => {
    const [rows = [], ...cells] = columns;
    for (let at = 0; at < rows.length; at++) take(rows[at] as number);
    const ofScores = scores.map(
      ({ minimumShare }, index): TallyColumn => ({
        marks: cells[2 * index] as ArrayLike<number>,
        values: cells[2 * index + 1] as ArrayLike<number>,
        minimumShare,
      }),
    );
    tally.addColumns(ofScores, rows.length);
  };
}
