import { type Instrument, type Labels, missingKinds, ownValue, referenceOf } from "@reintegration/model";
import { checkToSql } from "./check-to-sql.ts";
import { definitionFaults } from "./definition-faults.ts";
import { definitionName } from "./definition-name.ts";
import type { Dialect } from "./dialect.ts";
import { insertRows } from "./insert-rows.ts";
import { isOneOf } from "./is-one-of.ts";
import { type SqlScript, sqlScript } from "./sql-script.ts";
import { stagingTable } from "./staging-table.ts";
import { stampLine } from "./stamp-line.ts";
import { textType } from "./text-type.ts";
import { type TypedColumn, typedColumns } from "./typed-columns.ts";
import { viewName } from "./view-name.ts";

/** Tables of an instrument. */
export interface InstrumentSql extends SqlScript {
  /** Table of flat text that files are loaded into. */
  readonly staging: string;
  /** Table of typed values with constraints. */
  readonly typed: string;
  /** View of the staging table's rows without an error, as the typed table takes them. */
  readonly valid: string;
  readonly codes: string;
  readonly labels: string;
}

/**
 * Prints the tables of an instrument: a staging table of text, a typed table with constraints, a view of the staging rows that fit
 * it, and tables of codes and of labels in the languages given. Spark keeps the types but enforces no constraint.
 *
 * May be run again: rows stay, codes and labels are made anew. Rows with errors stay in the staging table, where `checkToSql`,
 * which this prints too, says what is wrong with each.
 */
export function instrumentToSql(
  instrument: Instrument,
  labels: readonly Labels[],
  { dialect, ...day }: { readonly dialect: Dialect; readonly asOf?: string },
): InstrumentSql {
  const faults = definitionFaults(instrument);
  if (faults.length > 0) throw new Error(`${JSON.stringify(instrument.id)} cannot be printed as SQL: ${faults.join("; ")}`);
  const name = definitionName(instrument);
  const [valid, codes, texts] = ["valid", "codes", "labels"].map((part) => viewName(name, part)) as [string, string, string];
  const staging = stagingTable(referenceOf(instrument));
  const fields = [...instrument.context, ...instrument.items];
  const text = textType(dialect);
  const check = checkToSql(instrument, { dialect, ...day });
  const typed: TypedColumn[] = [
    { name: "row_number", type: "BIGINT NOT NULL", check: undefined, expression: "flat.row_number" },
    {
      name: "rs_instrument",
      type: `${text} NOT NULL`,
      check: isOneOf(dialect, "rs_instrument", [referenceOf(instrument)]),
      expression: "flat.rs_instrument",
    },
    ...fields.flatMap((item) => typedColumns(dialect, item, "flat")),
  ];
  const statements = [
    createTable(dialect, staging, "Flat text, as files hold it", [
      "row_number BIGINT NOT NULL",
      ...["rs_instrument", ...fields.map(({ key }) => key)].map((key) => `${key} ${text}`),
    ]),
    ...check.statements,
    createTable(
      dialect,
      name,
      "Typed values",
      typed.map((column) => definitionOf(dialect, column)),
    ),
    validView(valid, staging, check.view, typed),
    `DROP TABLE IF EXISTS ${codes}`,
    createTable(dialect, codes, "Codes of each item, and their numbers in columns of numbers", [
      `item ${text} NOT NULL`,
      `code ${text} NOT NULL`,
      "number INTEGER",
      "is_missing BOOLEAN NOT NULL",
      "stands_alone BOOLEAN NOT NULL",
    ]),
    ...insertRows(dialect, codes, ["item", "code", "number", "is_missing", "stands_alone"], codeRows(instrument)),
    `DROP TABLE IF EXISTS ${texts}`,
    createTable(dialect, texts, "Texts by language: of the item where there is no code, else of the code", [
      `language ${text} NOT NULL`,
      `item ${text} NOT NULL`,
      `code ${text}`,
      `label ${text} NOT NULL`,
    ]),
    ...insertRows(
      dialect,
      texts,
      ["language", "item", "code", "label"],
      labels.flatMap((one) => labelRows(one, instrument)),
    ),
  ];
  return { staging, typed: name, valid, codes, labels: texts, ...sqlScript([stampLine(instrument)], statements) };
}

function createTable(dialect: Dialect, name: string, comment: string, columns: readonly string[]): string {
  const storage = dialect === "spark" ? "\nUSING parquet" : "";
  return `-- ${comment}\nCREATE TABLE IF NOT EXISTS ${name} (\n${columns.map((column) => `  ${column}`).join(",\n")}\n)${storage}`;
}

function definitionOf(dialect: Dialect, { name, type, check }: TypedColumn): string {
  return `${name} ${type}${check === undefined || dialect === "spark" ? "" : ` CHECK (${check})`}`;
}

function validView(name: string, staging: string, problems: string, columns: readonly TypedColumn[]): string {
  return [
    "-- Rows of the staging table without an error; rows with one stay there",
    `CREATE OR REPLACE VIEW ${name} AS`,
    `SELECT\n${columns.map((column) => `  ${column.expression} AS ${column.name}`).join(",\n")}`,
    `FROM ${staging} AS flat`,
    `WHERE flat.row_number NOT IN (\n  SELECT wrong.row_number FROM ${problems} AS wrong WHERE wrong.severity = 'error'\n)`,
  ].join("\n");
}

function codeRows({ context, items }: Instrument): (string | number | boolean | null)[][] {
  return [...context, ...items].flatMap(({ key, answers = [], missing = [] }) => [
    ...answers.map(({ code, number, exclusive = false }) => [key, code, number, false, exclusive]),
    ...missingKinds.filter((kind) => missing.includes(kind)).map((kind) => [key, kind, null, true, true]),
  ]);
}

function labelRows({ language, items: texts }: Labels, { context, items }: Instrument): (string | null)[][] {
  return [...context, ...items].flatMap(({ key }) => {
    const own = ownValue(texts, key);
    if (own === undefined) return [];
    const codes = Object.entries({ ...own.answers, ...own.missing });
    return [[language, key, null, own.text], ...codes.map(([code, label]) => [language, key, code, label])];
  });
}
