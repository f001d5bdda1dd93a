import { errorAt, shorten } from "@reintegration/model";
import type { Field } from "../columns/fields-of.ts";
import type { Column } from "../columns/plan-columns.ts";
import { note, type RowNotes } from "../rows/row-notes.ts";
import { copyText } from "../text/copy-text.ts";
import { remember } from "../text/remember.ts";
import type { CellReader } from "./cell-reader.ts";
import { choiceColumnsReader } from "./choice-columns-reader.ts";
import { answerOfCodes, orderCodes } from "./codes-in-order.ts";
import type { TextReading } from "./meaning-of-text.ts";
import { summaryParser } from "./summary-parser.ts";

/** A column that lists all chosen answers, and its reader. */
export interface SummaryColumn {
  readonly column: Column;
  readonly readCell: CellReader;
}

/**
 * Reads a multiple choice from its 0/1 columns, its summary column, or both. The 0/1 columns count; what the summary lists
 * besides, having no column, is added. Where both state something and differ, that is an error (rule S5); blank states nothing.
 */
export function multipleReader(
  field: Field,
  choiceColumns: readonly Column[],
  summary: SummaryColumn | undefined,
  reading: TextReading,
): (cells: readonly unknown[], notes: RowNotes) => unknown {
  const { item, path } = field;
  const readColumns = choiceColumnsReader(field, choiceColumns, reading);
  const parse = remember(summaryParser(field, reading));
  const order = orderCodes(field);
  const withColumn = new Set(choiceColumns.flatMap(({ target }) => target?.code ?? []));
  const header = choiceColumns[0]?.header;

  /** The summary's codes that have no column, or `undefined` where it does not fit the columns. */
  const addedBy = (text: string, codes: readonly string[]): readonly string[] | undefined => {
    const { readings } = parse(text);
    if (readings.some((listed) => listed.join() === "absent")) return [];
    const chosen = codes.filter((code) => withColumn.has(code)).join(" ");
    const fitting = readings.find((listed) => listed.filter((code) => withColumn.has(code)).join(" ") === chosen);
    return fitting?.filter((code) => !withColumn.has(code));
  };
  const compare = remember((texts) => {
    const [text = "", codes = ""] = texts.split("\n", 2);
    return addedBy(text, codes === "" ? [] : codes.split("\t")) ?? "differs";
  });
  const disagree = (notes: RowNotes, value: unknown, codes: readonly string[], column: string | undefined): void =>
    note(
      notes,
      errorAt("columns-disagree", path, { item: item.key, value: shorten(value), other: shorten(codes.join(" ") || "0") }),
      column,
    );

  return (cells, notes) => {
    const { codes, isContradiction } = readColumns(cells);
    const cell = summary ? cells[summary.column.index] : undefined;
    if (codes === undefined) return summary?.readCell(cell, notes);
    if (isContradiction) disagree(notes, "0/1", codes, header);
    const text = Array.isArray(cell) ? cell.join(" ") : String(cell ?? "");
    if (text.trim() === "") return answerOfCodes(codes);
    const added = compare(`${text.replace(/\n/g, " ")}\n${codes.join("\t")}`);
    if (added === "differs") disagree(notes, copyText(text.trim()), codes, summary?.column.header);
    else if (added.length > 0) return answerOfCodes(order([...codes, ...added]));
    return answerOfCodes(codes);
  };
}
