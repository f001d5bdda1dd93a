import type { Dialect } from "./dialect.ts";

/** A column that a view adds: its name, and the expression behind it, in one or several lines. */
export type Column = readonly [name: string, expression: string];

export interface View {
  readonly name: string;
  /** What it holds, in a line. Only words of ours: nothing of a definition but ids and versions. */
  readonly comment: string;
  /** Table or view that it reads, and its alias in the expressions. */
  readonly from: string;
  readonly alias: string;
  /** Columns of `from` that stay as they are, `row_number` among them. */
  readonly kept: readonly string[];
  readonly added: readonly Column[];
  readonly isTemporary?: boolean;
}

/**
 * A view that adds columns to a table, one row each.
 *
 * PostgreSQL would put an expression in place of every mention of its name, in all views on top of this one, and work it out
 * again each time; a lateral query with OFFSET is worked out once, and rows can still be picked before. The row's number in it,
 * which every view here keeps, tells the planner that no two rows are alike: else it looks each up among those worked out before
 * (Memoize), which takes several times as long as to work it out.
 */
export function createView(dialect: Dialect, { name, comment, from, alias, kept, added, isTemporary = false }: View): string {
  const head = `CREATE OR REPLACE ${isTemporary ? "TEMPORARY " : ""}VIEW ${name} AS`;
  const columns = added.map(([column, expression]) => `  ${expression} AS ${column}`).join(",\n");
  const own = kept.map((column) => `  ${alias}.${column}`);
  const lines =
    dialect === "postgres"
      ? [
          `SELECT\n${[...own, "  worked_out.*"].join(",\n")}`,
          `FROM ${from} AS ${alias}`,
          `CROSS JOIN LATERAL (SELECT\n${columns}\nOFFSET 0 * CAST(${alias}.row_number AS bigint)) AS worked_out`,
        ]
      : [`SELECT\n${[...own, columns].join(",\n")}`, `FROM ${from} AS ${alias}`];
  return [`-- ${comment}`, head, ...lines].join("\n");
}
