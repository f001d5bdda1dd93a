import { rules } from "@reintegration/model";
import type { CheckColumn } from "./check-columns.ts";
import type { Dialect } from "./dialect.ts";
import { sqlRules } from "./sql-rules.ts";
import { textLiteral } from "./text-literal.ts";
import { textType } from "./text-type.ts";

/** Longest value that is shown (rule C6). */
const longest = 80;

/**
 * The query that gives a row for each problem in a view of check columns. Rows without any are passed over first, but for Spark: it
 * would work all checks out a second time for that, in one method that is too large for it to compile (4 times slower).
 */
export function listProblems(dialect: Dialect, view: string, columns: readonly CheckColumn[]): string {
  const text = (value: string): string => textLiteral(dialect, value);
  const cells = columns.map(({ name, path, item, value }) => {
    const shown = value === undefined ? `CAST(NULL AS ${textType(dialect)})` : `checked.${value}`;
    return [`checked.${name}`, text(path), text(item), shown];
  });
  const isBroken = `WHERE COALESCE(${columns.map(({ name }) => `checked.${name}`).join(", ")}) IS NOT NULL`;
  const select = [
    "SELECT",
    "  problem.row_number,",
    "  problem.rule,",
    `  ${severityOf(dialect)} AS severity,`,
    "  problem.path,",
    "  problem.item,",
    `  ${shortened(dialect)} AS value`,
  ].join("\n");
  const rows = (open: string, close: string): string => cells.map((row) => `    ${open}${row.join(", ")}${close}`).join(",\n");
  const inner = {
    postgres: () =>
      `  SELECT checked.row_number, cell.rule, cell.path, cell.item, cell.value\n  FROM ${view} AS checked\n  CROSS JOIN LATERAL (VALUES\n${rows("(", ")")}\n  ) AS cell (rule, path, item, value)\n  ${isBroken}`,
    spark: () =>
      `  SELECT checked.row_number, rule, path, item, value\n  FROM ${view} AS checked\n  LATERAL VIEW stack(\n    ${cells.length},\n${rows("", "")}\n  ) AS rule, path, item, value`,
    duckdb: () => {
      const names = ["rule", "path", "item", "value"];
      const list = cells.map((row) => `    {${row.map((cell, index) => `'${names[index]}': ${cell}`).join(", ")}}`).join(",\n");
      return `  SELECT checked.row_number, unnest([cell FOR cell IN [\n${list}\n  ] IF cell.rule IS NOT NULL], recursive := true)\n  FROM ${view} AS checked\n  ${isBroken}`;
    },
  }[dialect]();
  return `${select}\nFROM (\n${inner}\n) AS problem\nWHERE problem.rule IS NOT NULL`;
}

function severityOf(dialect: Dialect): string {
  const warnings = sqlRules.checked.filter((rule) => rules[rule] === "warning");
  const list = warnings.map((rule) => textLiteral(dialect, rule)).join(", ");
  return `CASE WHEN problem.rule IN (${list}) THEN 'warning' ELSE 'error' END`;
}

function shortened(dialect: Dialect): string {
  const cut = `substr(problem.value, 1, ${longest - 1}) || ${textLiteral(dialect, "…")}`;
  return `CASE WHEN length(problem.value) > ${longest} THEN ${cut} ELSE problem.value END`;
}
