import type { Problem } from "@reintegration/model";
import type { Field } from "../columns/fields-of.ts";
import type { ColumnPlan } from "../columns/plan-columns.ts";
import type { ReadOptions, ReadRow } from "../export-reader.ts";
import { type ItemReader, itemReader } from "../values/item-reader.ts";
import type { TextReading } from "../values/meaning-of-text.ts";
import { lookUp } from "../values/text-table.ts";
import { instrumentCell } from "./instrument-cell.ts";
import { objectBuilder } from "./object-builder.ts";
import type { RowNotes } from "./row-notes.ts";
import { submissionReader } from "./submission-reader.ts";

/** Reads the cells of a row; `notes` may hold problems already. */
export type RowReader = (cells: readonly unknown[], notes: RowNotes) => ReadRow;

const noProblems: readonly Problem[] = Object.freeze([]);

/** The reader of the rows of a file, compiled from its columns. `instrument` is the version of rows that name none. */
export function rowReader(
  plan: ColumnPlan,
  reading: Omit<TextReading, "languages">,
  { instrument: asked, fixedKeys }: Pick<ReadOptions, "instrument" | "fixedKeys">,
): RowReader {
  const ofPart = (part: Field["part"]) => partReader(plan, part, { ...reading, languages: plan.languages }, fixedKeys);
  const readContext = ofPart("context");
  const readAnswers = ofPart("answers");
  const readSubmission = submissionReader(plan.columns);
  const instrumentOf = instrumentCell(plan.columns);
  const columns = columnsByPath(plan);
  const isRecord = plan.index.known.record && (true as const);
  return (cells, notes) => {
    const instrument = instrumentOf(cells) ?? asked;
    const context = readContext(cells, notes);
    const answers = readAnswers(cells, notes);
    const submission = readSubmission(cells, notes);
    return {
      row: notes.row,
      response: instrument === undefined ? { context, answers } : { instrument, context, answers },
      problems: notes.problems.length === 0 ? noProblems : notes.problems,
      columns,
      submission,
      ...(isRecord && { isRecord }),
    };
  };
}

/** Reads the fields of one part of a response. This is where a reader spends its time. */
function partReader(
  plan: ColumnPlan,
  part: Field["part"],
  reading: TextReading,
  isFixed?: true,
): (cells: readonly unknown[], notes: RowNotes) => Record<string, unknown> {
  const fields = plan.index.fields
    .filter((field) => field.part === part)
    .map((field) => ({ field, columns: plan.columns.filter(({ target }) => target?.field === field) }))
    .filter(({ columns }) => columns.length > 0);
  const build = objectBuilder(
    fields.map(({ field }) => field.item.key),
    isFixed,
  );
  const readers = fields.map(({ field, columns }) => itemReader(field, columns, reading));
  const values: unknown[] = readers.map(() => undefined);
  return (cells, notes) => {
    for (let at = 0; at < readers.length; at++) {
      const { cell, read } = readers[at] as ItemReader;
      if (cell === undefined) values[at] = read(cells, notes);
      else {
        const text = cells[cell.place];
        values[at] = text === "" ? undefined : ((typeof text === "string" ? lookUp(cell.expected, text) : undefined) ?? read(cells, notes));
      }
    }
    return build(values);
  };
}

/** The header behind a path: of the column that holds the value, else the first of its choices. */
function columnsByPath(plan: ColumnPlan): (path: string) => string | undefined {
  const headers = new Map<string, string>();
  for (const part of ["choice", "missing", "answer"]) {
    for (const { target, header } of plan.columns.toReversed()) if (target?.part === part) headers.set(target.field.path, header);
  }
  const own = plan.columns.find(({ role }) => role === "instrument");
  if (own) headers.set(plan.index.known.record ? "/record" : "/instrument", own.header);
  return (path) => headers.get(path);
}
