import { type Instrument, type Labels, missingKinds } from "@reintegration/model";
import { checkResponses } from "@reintegration/schemas";
import { type Dialect, instrumentToSql } from "@reintegration/sql";
import { same } from "../vectors/same.ts";
import type { Outcome } from "../vectors/tally.ts";
import { columnsOf, type FlatRow } from "./flat-row.ts";
import { randomAsOf } from "./random-rows.ts";
import { refusalOutcome } from "./refusal-outcome.ts";
import type { QueryRow, SqlJob } from "./sql-job.ts";
import { type ColumnType, typedColumnsOf, typedRow } from "./typed-row.ts";

/** Tables to be made, the rows to fill them with, and what must not get into them. */
export interface TableCase {
  /** Begins the ids of the cases, and the name of the table of rows. */
  readonly name: string;
  readonly instrument: Instrument;
  readonly labels: readonly Labels[];
  /** Flat rows, each with the response that TypeScript reads in it. */
  readonly rows: readonly { readonly row: FlatRow; readonly response: unknown }[];
  /** Id -> statement that the typed table must refuse, by its constraints or by its types alone. */
  readonly refused?: (typed: string) => Readonly<Record<"constraint" | "type", Readonly<Record<string, string>>>>;
}

/**
 * The tables of an instrument as one job. A case is a row, which is in the typed table with the values that TypeScript reads, or is
 * not there for an error; the type of a column; the codes or the texts of an item; a row that is refused.
 */
export function tableJob({ name, instrument, labels, rows, refused }: TableCase): SqlJob {
  const table = `${name}_texts`;
  const types = `${name}_types`;
  const made = (dialect: Dialect) => instrumentToSql(instrument, labels, { dialect, asOf: randomAsOf });
  const { staging, typed, valid, codes, labels: texts } = made("duckdb");
  const columns = columnsOf(instrument);
  const typedColumns = typedColumnsOf(instrument);
  const refusals = refused?.(typed) ?? { constraint: {}, type: {} };
  const all = ["row_number", ...columns].join(", ");
  return {
    group: "tables",
    table,
    columns,
    rows: rows.map(({ row }) => row),
    makesTables: true,
    script: (dialect) => {
      const { statements } = made(dialect);
      const fill = `INSERT INTO ${staging} (${all}) SELECT ${all} FROM ${table}`;
      // the second time as a newer version of the script would be run: rows stay
      const run = [
        ...statements,
        fill,
        ...statements,
        `INSERT INTO ${typed} SELECT * FROM ${valid}`,
        typesView(dialect, types, typed, typedColumns),
      ];
      return { statements: run, text: run.map((statement) => `${statement};\n`).join("\n") };
    },
    queries: {
      rows: `SELECT ${[...typedColumns].map(cellQuery).join(", ")} FROM ${typed} ORDER BY row_number`,
      types: `SELECT * FROM ${types}`,
      codes: `SELECT item, code, number, is_missing, stands_alone FROM ${codes} ORDER BY item, code`,
      texts: `SELECT language, item, code, label FROM ${texts}`,
    },
    refused: { ...refusals.constraint, ...refusals.type },
    judge: (
      { rows: found = [], types: foundTypes = [], codes: foundCodes = [], texts: foundTexts = [], refused: errors = [] },
      dialect,
    ) => {
      const outcomes = new Map<string, Outcome>();
      const byRow = new Map(found.map((row) => [Number(row["row_number"]), row]));
      wantedRows(instrument, rows).forEach((wanted, index) => {
        const row = byRow.get(index + 1);
        outcomes.set(`${name} row ${index + 1}`, same(wanted, row === undefined ? null : withNumbers(row)));
      });
      for (const [column, type] of typedColumns)
        outcomes.set(`${name} type of ${column}`, same(type, typeNames[String(foundTypes[0]?.[column])] ?? foundTypes[0]?.[column]));
      for (const item of [...instrument.context, ...instrument.items]) {
        const own = (list: readonly QueryRow[]): QueryRow[] => list.filter((row) => row["item"] === item.key).map(withNumbers);
        outcomes.set(`${name} codes of ${item.key}`, same(sorted(wantedCodes(item)), sorted(own(foundCodes))));
        const wanted = labels.flatMap((one) => wantedTexts(one, item.key));
        outcomes.set(`${name} texts of ${item.key}`, same(sorted(wanted), sorted(own(foundTexts))));
      }
      for (const by of ["constraint", "type"] as const)
        for (const id of Object.keys(refusals[by]))
          outcomes.set(
            id,
            refusalOutcome(
              dialect,
              by,
              errors.find((row) => row["id"] === id),
            ),
          );
      return outcomes;
    },
  };
}

/** The typed rows, `null` for one with an error. */
function wantedRows(instrument: Instrument, rows: TableCase["rows"]): (Readonly<Record<string, unknown>> | null)[] {
  const { problems } = checkResponses(instrument, rows, { asOf: randomAsOf });
  const wrong = new Set(problems.filter(({ severity }) => severity === "error").map(({ row }) => row));
  return rows.map(({ response }, index) => (wrong.has(index + 1) ? null : typedRow(instrument, response, index + 1)));
}

function wantedCodes(item: Instrument["items"][number]): QueryRow[] {
  const kinds = missingKinds.filter((kind) => item.missing?.includes(kind));
  return [
    ...(item.answers ?? []).map(({ code, number, exclusive = false }) => ({ code, number, is_missing: false, stands_alone: exclusive })),
    ...kinds.map((code) => ({ code, number: null, is_missing: true, stands_alone: true })),
  ].map((row) => ({ item: item.key, ...row }));
}

function wantedTexts({ language, items }: Labels, item: string): QueryRow[] {
  const own = items[item];
  if (own === undefined) return [];
  const answers = Object.entries({ ...own.answers, ...own.missing });
  return [{ language, item, code: null, label: own.text }, ...answers.map(([code, label]) => ({ language, item, code, label }))];
}

/** Names that databases give to what a column holds. */
const typeNames: Readonly<Record<string, ColumnType>> = {
  ...{ VARCHAR: "text", text: "text", string: "text" },
  ...{ BIGINT: "integer", bigint: "integer" },
  ...{ DOUBLE: "decimal", "double precision": "decimal", double: "decimal" },
  ...{ DATE: "date", date: "date" },
};

/** A view of one row with the type of each column, as the database itself names it. */
function typesView(dialect: Dialect, view: string, typed: string, columns: ReadonlyMap<string, ColumnType>): string {
  const typeOf = (column: string): string => (dialect === "postgres" ? `CAST(pg_typeof(${column}) AS text)` : `typeof(${column})`);
  return `CREATE VIEW ${view} AS SELECT ${[...columns.keys()].map((column) => `${typeOf(column)} AS ${column}`).join(", ")} FROM ${typed} LIMIT 1`;
}

function cellQuery([column, type]: readonly [string, ColumnType]): string {
  const part = (name: string): string => `CAST(EXTRACT(${name} FROM ${column}) AS INTEGER)`;
  return type === "date" ? `${part("YEAR")} * 10000 + ${part("MONTH")} * 100 + ${part("DAY")} AS ${column}` : column;
}

const withNumbers = (row: QueryRow): QueryRow =>
  Object.fromEntries(Object.entries(row).map(([column, value]) => [column, typeof value === "bigint" ? Number(value) : value]));

const sorted = (rows: readonly QueryRow[]): string[] => rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort();
