import type { MissingKind, Problem } from "@reintegration/model";
import type { Field } from "../columns/fields-of.ts";
import type { ColumnPlan } from "../columns/plan-columns.ts";
import type { ReadRow } from "../export-reader.ts";
import { type ItemReader, itemReader } from "../values/item-reader.ts";
import { instrumentCell } from "./instrument-cell.ts";
import { objectBuilder } from "./object-builder.ts";
import type { RowNotes } from "./row-notes.ts";
import { submissionReader } from "./submission-reader.ts";

/** Reads the cells of a row; `notes` may hold problems already. */
export type RowReader = (cells: readonly unknown[], notes: RowNotes) => ReadRow;

const noProblems: readonly Problem[] = Object.freeze([]);

/** The reader of the rows of a file, compiled from its columns. `asked` is the version of rows that name none. */
export function rowReader(plan: ColumnPlan, marks: ReadonlyMap<string, MissingKind>, asked: string | undefined): RowReader {
  const reading = { languages: plan.languages, marks };
  const ofPart = (part: Field["part"]): ((cells: readonly unknown[], notes: RowNotes) => Record<string, unknown>) => {
    const keys: string[] = [];
    const readers: ItemReader[] = [];
    for (const field of plan.index.fields) {
      const columns = plan.columns.filter(({ target }) => target?.field === field);
      if (field.part !== part || columns.length === 0) continue;
      keys.push(field.item.key);
      readers.push(itemReader(field, columns, reading));
    }
    const build = objectBuilder(keys);
    const places = readers.map((r: any) => r.place ?? -1);
    const texts: any[] = readers.map((r: any) => r.text);
    const values: unknown[] = keys.map(() => undefined);
    return (cells, notes) => {
      for (let at = 0; at < readers.length; at++) {
        const place = places[at] as number;
        const cell = place === -1 ? undefined : cells[place];
        values[at] = typeof cell === "string" ? (cell === "" ? undefined : texts[at](cell, notes)) : (readers[at] as ItemReader)(cells, notes);
      }
      return build(values);
    };
  };
  const readContext = ofPart("context");
  const readAnswers = ofPart("answers");
  const readSubmission = submissionReader(plan.columns);
  const instrumentOf = instrumentCell(plan.columns);
  const columns = columnsByPath(plan);
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
    };
  };
}

/** The header behind a path: of the column that holds the value, else the first of its choices. */
function columnsByPath(plan: ColumnPlan): (path: string) => string | undefined {
  const headers = new Map<string, string>();
  for (const part of ["choice", "missing", "answer"]) {
    for (const { target, header } of plan.columns.toReversed()) if (target?.part === part) headers.set(target.field.path, header);
  }
  const own = plan.columns.find(({ role }) => role === "instrument");
  if (own) headers.set("/instrument", own.header);
  return (path) => headers.get(path);
}
