import { type Instrument, isCalendarDate, referenceOf } from "@reintegration/model";
import { checkColumns } from "./check-columns.ts";
import { createView } from "./create-view.ts";
import { definitionFaults } from "./definition-faults.ts";
import { definitionName } from "./definition-name.ts";
import type { Dialect } from "./dialect.ts";
import { listDuplicates } from "./list-duplicates.ts";
import { listProblems } from "./list-problems.ts";
import type { RowItems } from "./row-items.ts";
import { type SqlScript, sqlScript } from "./sql-script.ts";
import { stagingTable } from "./staging-table.ts";
import { stampLine } from "./stamp-line.ts";
import { columnName, tableName } from "./table-name.ts";
import { viewName } from "./view-name.ts";

/** How the check of an instrument is printed. */
export interface CheckSqlOptions {
  readonly dialect: Dialect;
  /** Table or view of flat rows; else the staging table of the instrument. */
  readonly source?: string;
  /** Day of checking, YYYY-MM-DD: later dates than the day after it are in the future (rule C2). Without it that rule is skipped. */
  readonly asOf?: string;
  /** Column of the source with the tool's identity of a submission, if it has one (rule F3). */
  readonly submission?: string;
  /** Views of the session alone, as a temporary source needs them. */
  readonly isTemporary?: boolean;
}

/** Views that check the rows of a table. */
export interface CheckSql extends SqlScript {
  /** The view of problems: row_number, rule, severity, path, item, value. */
  readonly view: string;
}

/**
 * Prints the checks of an instrument as a view of problems over a table of flat rows, with the rule ids of `checkResponse` and
 * `checkResponses`: whatever a flat row can break (rule Q2; `sqlRules` lists what it cannot). Texts are taken as they stand.
 *
 * Throws where the definition holds what SQL cannot name, and says all of it at once.
 */
export function checkToSql(instrument: Instrument, options: CheckSqlOptions): CheckSql {
  const { dialect, asOf, submission, isTemporary = false } = options;
  const faults = definitionFaults(instrument);
  if (asOf !== undefined && !isCalendarDate(asOf)) faults.push(`${JSON.stringify(asOf)} is no day of the calendar as YYYY-MM-DD`);
  if (faults.length > 0) throw new Error(`${JSON.stringify(instrument.id)} cannot be printed as SQL: ${faults.join("; ")}`);

  const source = options.source === undefined ? stagingTable(referenceOf(instrument)) : tableName(options.source);
  const fields = [...instrument.context, ...instrument.items];
  const row: RowItems = { dialect, alias: "flat", items: new Map(fields.map((item) => [item.key, item])) };
  const columns = checkColumns(row, instrument, asOf);
  const checks = viewName(definitionName(instrument), "checks");
  const view = viewName(definitionName(instrument), "problems");
  const lists = [
    listProblems(dialect, checks, columns),
    ...listDuplicates(row, source, instrument, submission === undefined ? undefined : columnName(submission)),
  ];
  const statements = [
    createView(dialect, {
      name: checks,
      comment: "The rule that each cell breaks, if any",
      from: source,
      alias: "flat",
      kept: ["row_number", "rs_instrument", ...fields.map(({ key }) => key)],
      added: columns.map(({ name, expression }) => [name, expression]),
      isTemporary,
    }),
    [
      "-- All problems, a row for each",
      `CREATE OR REPLACE ${isTemporary ? "TEMPORARY " : ""}VIEW ${view} AS`,
      lists.join("\nUNION ALL\n"),
    ].join("\n"),
  ];
  const day = asOf === undefined ? "no day of checking: future-date is skipped" : `day of checking ${asOf}`;
  return { view, ...sqlScript([stampLine(instrument), day], statements) };
}
