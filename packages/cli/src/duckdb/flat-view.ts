import type { Instrument } from "@reintegration/model";
import { cleanRow } from "./clean-row.ts";
import type { FlatColumns } from "./flat-columns.ts";
import { cellName, type Source } from "./source.ts";
import { sqlText } from "./sql-text.ts";

export interface FlatViewOptions {
  /** The version of rows that name none. */
  readonly asked: string | undefined;
  /** Whether cells may be taken as they stand at all: not where headers, and so cells, are labels. */
  readonly hasCodes: boolean;
}

/**
 * The statements that make the view `flat`: the table of flat rows that compiled SQL reads (rule Q2), and beside it whether a row
 * is clean, what identifies it, and its cells as they stand.
 */
export function flatView(source: Source, columns: FlatColumns, instrument: Instrument, { asked, hasCodes }: FlatViewOptions): string[] {
  const keys = [...instrument.context, ...instrument.items].map(({ key }) => key);
  const cellOf = (key: string): string => columns.cells.get(key) ?? "CAST(NULL AS VARCHAR)";
  const all = (conditions: readonly string[]): string => (hasCodes ? ["TRUE", ...conditions].join("\n    AND ") : "FALSE");
  const texts = [
    "row_number",
    `${asked === undefined ? columns.instrument : `coalesce(${columns.instrument}, ${sqlText(asked)})`} AS rs_instrument`,
    ...keys.map((key) => `${cellOf(key)} AS ${key}`),
    ...source.headers.map((_, place) => cellName(place)),
  ];
  const added = [
    "flat.*",
    `${all(cleanRow(instrument, columns, source.isJson === true))} AS rs_clean`,
    ...instrument.identifiedBy.map((key, place) => `nullif(${cellOf(key)}, 'absent') AS rs_id_${place}`),
    `${columns.submission ?? "CAST(NULL AS VARCHAR)"} AS rs_submission`,
  ];
  return [
    `CREATE VIEW flat_texts AS SELECT\n  ${texts.join(",\n  ")}\nFROM ${source.table} WHERE row_number >= ${source.firstRow}`,
    `CREATE VIEW flat AS SELECT\n  ${added.join(",\n  ")}\nFROM flat_texts AS flat`,
  ];
}
