import type { Instrument, Item } from "@reintegration/model";
import { conditionToSql } from "./condition-to-sql.ts";
import { numberOfText } from "./number-of-text.ts";
import { cellOf, type RowItems } from "./row-items.ts";
import { textLiteral } from "./text-literal.ts";
import { textType } from "./text-type.ts";

/** The queries that give a row for each repeated interview and, with a column that identifies submissions, each repeated submission (rule C1). */
export function listDuplicates(row: RowItems, source: string, { duplicates }: Instrument, submission: string | undefined): string[] {
  const interviews = duplicates.map(({ by, when }) => {
    const items = by.map((key) => row.items.get(key) as Item);
    const told = items.map((item) => isTold(row, item));
    const condition = [...told, ...(when ? [conditionToSql(row, when)] : [])].join("\n    AND ");
    return repeated(
      row,
      source,
      "duplicate-interview",
      condition,
      items.map((item) => valueOf(row, item)),
    );
  });
  if (submission === undefined) return interviews;
  const cell = `${row.alias}.${submission}`;
  return [...interviews, repeated(row, source, "duplicate-submission", `${cell} <> ''`, [cell])];
}

/** An item that applies and is answered tells interviews apart. */
function isTold(row: RowItems, item: Item): string {
  return conditionToSql(row, { answered: item.key });
}

function valueOf(row: RowItems, item: Item): string {
  const isNumber = item.type === "integer" || item.type === "decimal";
  return isNumber ? numberOfText(row.dialect, item.type, cellOf(row, item)) : cellOf(row, item);
}

function repeated({ dialect, alias }: RowItems, source: string, rule: string, condition: string, values: readonly string[]): string {
  return [
    "SELECT",
    "  later.row_number,",
    `  ${textLiteral(dialect, rule)} AS rule,`,
    "  'warning' AS severity,",
    "  '' AS path,",
    `  CAST(NULL AS ${textType(dialect)}) AS item,`,
    `  CAST(later.first_row AS ${textType(dialect)}) AS value`,
    "FROM (",
    `  SELECT ${alias}.row_number, min(${alias}.row_number) OVER (PARTITION BY ${values.join(", ")}) AS first_row`,
    `  FROM ${source} AS ${alias}`,
    `  WHERE ${condition}`,
    ") AS later",
    "WHERE later.first_row < later.row_number",
  ].join("\n");
}
