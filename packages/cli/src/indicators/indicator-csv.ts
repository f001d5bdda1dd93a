import type { Cell, IndicatorTable } from "@reintegration/indicators";
import { missingKinds } from "@reintegration/model";
import { csvCell } from "../output/csv-cell.ts";
import type { NamedTable } from "./named-table.ts";

const before = ["indicator", "title", "kind", "unit", "level"];
const after = [
  ...["status", "value", "numerator", "denominator", "numerator_words", "denominator_words", "population_words", "n"],
  ...missingKinds.map((kind) => `missing_${kind}`),
  ...["interval_low", "interval_high", "interval_method", "confidence", "standard_error"],
  ...["matched", "lost", "joined", "pairs_insufficient"],
  ...["period_from", "period_to", "as_of", "weight", "stratum", "cutoffs", "minimum_cell", "basis", "definition_status", "digest"],
];

/**
 * `indicators.csv`: one line for each group of each indicator, in fixed names, so that a script can rely on them in any language.
 *
 * Groups are in codes, blank for the total over a field. A figure that cannot be given, or is hidden, is blank and its status says
 * why. UTF-8 with byte order mark.
 */
export function indicatorCsv(tables: readonly NamedTable[], by: readonly string[]): string {
  const header = [...before, ...by, ...after].map(csvCell).join(",");
  const lines = tables.flatMap((named) => named.table.cells.map((cell) => lineOf(named, cell, by)));
  return `\uFEFF${[header, ...lines].join("\r\n")}\r\n`;
}

function lineOf({ table, title, words }: NamedTable, cell: Cell, by: readonly string[]): string {
  const { stamp } = table;
  const computed = cell.status === "computed" ? cell : undefined;
  const shown = cell.status === "suppressed" ? undefined : cell;
  const { pairs } = shown ?? {};
  const cells = [
    ...[stamp.indicator, title, table.kind, table.unit, stamp.level],
    ...by.map((field) => cell.group[field]),
    ...[statusOf(cell), computed?.value, computed?.numerator, computed?.denominator],
    ...[words.numerator, words.denominator, words.population, shown?.n],
    ...missingKinds.map((kind) => (shown === undefined ? undefined : (shown.missing[kind] ?? 0))),
    ...[computed?.interval?.low, computed?.interval?.high, computed?.interval?.method, computed?.interval && stamp.confidence],
    computed?.standardError,
    ...[pairs?.matched, pairs?.lost, pairs?.joined, pairs?.insufficient],
    ...[stamp.period?.from, stamp.period?.to, stamp.asOf, stamp.weights?.weight, stamp.weights?.stratum, stamp.cutoffs],
    ...[table.minimumCell, stamp.basis, stamp.status, digestOf(table)],
  ];
  return cells.map(csvCell).join(",");
}

const statusOf = (cell: Cell): string => (cell.status === "insufficient" ? cell.reason : cell.status);

const digestOf = ({ stamp }: IndicatorTable): string | undefined => stamp.definitions[0]?.digest;
