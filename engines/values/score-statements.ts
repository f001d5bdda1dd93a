import type { Instrument, Scoring } from "@reintegration/model";
import { type Dialect, scoringToSql } from "@reintegration/sql";
import type { Way } from "./ways.ts";

/** Table in which `join` finds the values. */
const table = "answer_values";

/** SQL that scores a table, with the value of an answer found in one of the ways. */
export interface ScoreStatements {
  /** Before the views, once: the table for `join`. */
  readonly prepare: readonly string[];
  readonly views: readonly string[];
  /** The view of what each answer counts as, and the one of all scores. */
  readonly answers: string;
  readonly scores: string;
  readonly items: readonly string[];
}

/**
 * The views of a scoring. `case` is what our printer gives; the other ways are made of it for the measurement alone: in the first
 * view, the lines that compare a text with each code give way to one look-up. Multiple choices, and all views on top, stay the same.
 */
export function scoreStatements(dialect: Dialect, way: Way, instrument: Instrument, scoring: Scoring, source: string): ScoreStatements {
  const { statements, view } = scoringToSql(instrument, scoring, { dialect, source, isTemporary: dialect === "spark" });
  const [printed = "", ...others] = statements;
  const items = scoring.items.map(({ item }) => item);
  const singles = items.filter((key) => instrument.items.find((item) => item.key === key)?.type === "single");
  const name = `${view}_${way}`; // the views of all ways stand side by side
  let answers = printed;
  const rows: string[] = [];
  const joins: string[] = [];
  for (const key of singles) {
    const block = new RegExp(
      `(?<before>\\n  CASE(?:\\n    WHEN NOT .*)?)(?<lines>(?:\\n    WHEN flat[.]${key} = .*)+)(?<null>.*\\n.*IS NULL.*)\\n    ELSE -3`,
    );
    const { before, lines, null: ifNull } = block.exec(answers)?.groups ?? {};
    if (lines === undefined) throw new Error(`the printed SQL of "${key}" is not what this measurement expects`);
    const values = [...lines.matchAll(/= '(\w*)' THEN (-?\d+)/g)].map(([, code = "", value]): [string, number] => [code, Number(value)]);
    const found = way === "map" ? lookUp(dialect, values, `flat.${key}`) : `${key}_value.outcome`;
    answers = answers.replace(block, `${before}${ifNull}\n    ELSE COALESCE(${found}, -3)`);
    rows.push(...values.map(([code, value]) => `('${key}', '${code}', ${value})`));
    joins.push(`LEFT JOIN ${table} AS ${key}_value ON ${key}_value.item = '${key}' AND ${key}_value.code = flat.${key}`);
  }
  if (way === "join") answers = answers.replace(`FROM ${source} AS flat`, (from) => [from, ...joins].join("\n"));
  return {
    prepare: way === "join" ? tableOf(dialect, rows) : [],
    views: [way === "case" ? printed : answers, ...others].map((statement) => statement.replaceAll(view, name)),
    answers: `${name}_answers`,
    scores: name,
    items,
  };
}

function lookUp(dialect: Dialect, values: readonly (readonly [string, number])[], cell: string): string {
  if (dialect === "postgres") return `CAST('${JSON.stringify(Object.fromEntries(values))}'::jsonb ->> ${cell} AS integer)`;
  if (dialect === "spark") return `try_element_at(map(${values.map(([code, value]) => `'${code}', ${value}`).join(", ")}), ${cell})`;
  return `MAP {${values.map(([code, value]) => `'${code}': ${value}`).join(", ")}}[${cell}]`;
}

function tableOf(dialect: Dialect, rows: readonly string[]): string[] {
  const text = dialect === "spark" ? "STRING" : "VARCHAR";
  return [
    `CREATE TABLE ${table} (item ${text}, code ${text}, outcome INTEGER)${dialect === "spark" ? " USING parquet" : ""}`,
    `INSERT INTO ${table} VALUES ${rows.join(", ")}`,
    ...(dialect === "spark" ? [] : [`ANALYZE ${table}`]),
  ];
}
