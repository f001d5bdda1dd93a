import type { ResultShape } from "./score-columns.ts";
import { sqlName } from "./sql-name.ts";

/**
 * The query of the result: a row for each response in the order of the file, its identity and scores. What SQL scored comes from
 * `view`; what was looked at by the streaming engine's own code stands in `overrides`.
 */
export function resultQuery(view: string, { identity, scores }: ResultShape, hasOverrides: boolean): string {
  const columns = [...identity, ...scores.flatMap((score) => score.columns)];
  if (!hasOverrides) {
    const own = columns.map(({ sql, name, type }) => `CAST(${sql} AS ${type}) AS ${sqlName(name)}`);
    return `SELECT row_number AS "row", ${own.join(", ")} FROM ${view}`;
  }
  const own = columns.map(
    ({ sql, name, type }) =>
      `CAST(CASE WHEN other.row_number IS NULL THEN scored.${sql} ELSE other.${sql} END AS ${type}) AS ${sqlName(name)}`,
  );
  return `SELECT scored.row_number AS "row", ${own.join(", ")} FROM ${view} AS scored LEFT JOIN overrides AS other ON other.row_number = scored.row_number WHERE NOT coalesce(other.is_dropped, FALSE)`;
}
