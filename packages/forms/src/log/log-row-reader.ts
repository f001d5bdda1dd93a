import {
  type AnswerValue,
  errorAt,
  isCalendarDate,
  type MissingKind,
  missingKinds,
  type Problem,
  type RecordData,
  shorten,
  type Workflow,
  warningAt,
} from "@reintegration/model";
import { closestNames } from "../map/closest-names.ts";
import { copyText } from "../text/copy-text.ts";
import { parseDate } from "../values/parse-date.ts";
import { readDay } from "./day-reader.ts";
import { factProblem, factValue } from "./fact-value.ts";
import type { LogColumn } from "./log-columns.ts";
import type { EventPart } from "./log-map.ts";
import type { LogRow, LogRows } from "./log-row.ts";
import { readInstant } from "./read-instant.ts";
import { recordsIn } from "./records-in.ts";

/** What the rows of a log are read with. */
export interface LogReading {
  readonly workflow: Workflow;
  readonly columns: readonly LogColumn[];
  /** Role and facts that are the same in every row. */
  readonly constants: Readonly<Record<string, string>>;
  readonly marks: ReadonlyMap<string, MissingKind>;
  /** Last day that is not in the future. */
  readonly lastDay: string;
  /** What the spreadsheet's count of days is off by. */
  readonly dayShift: number;
  /** Our codes for the workers, by what stands in the file. */
  readonly workers: Map<string, string>;
}

/** Reads the cells of one row: one event, or of a table with a row for each case, one for each step that has a day. */
export function readLogRow(reading: LogReading, cells: readonly unknown[], row: number): LogRows {
  const problems: Problem[] = [];
  const note = (problem: Problem, column?: string): void => {
    problems.push({ ...problem, row, ...(column !== undefined && { column }) });
  };
  const whole = readParts(reading, cells, note);
  const { parts, shown } = whole;
  const none = { events: [], problems, leftOut: 1 };
  const id = parts.case ?? "";
  if (id === "") note(errorAt("log-blank-cell", "", { value: "case" }));
  const isByCase = reading.columns.some(({ step }) => step !== undefined);
  const dated = isByCase ? whole.steps : eventOf(whole, reading, note);
  if (whole.isSpoilt || id === "" || dated === undefined) return none;
  const { lastDay } = reading;
  const future = dated.filter(({ date }) => date > lastDay);
  for (const { date, header } of future) note(warningAt("future-date", "", { item: shorten(header), value: date }), header);
  const events = dated
    .filter((each) => !future.includes(each))
    .map(({ header, ...each }): LogRow => ({ case: id, row, ...each, ...shown }));
  if (isByCase && dated.length === 0 && !whole.isSpoilt) note(errorAt("log-blank-cell", "", { value: "date" }));
  return { events, problems, leftOut: events.length > 0 ? 0 : 1 };
}

type Dated = Pick<LogRow, "event" | "date" | "at" | "id"> & { readonly header: string };
type Note = (problem: Problem, column?: string) => void;
type Shown = Pick<LogRow, "role" | "worker" | "facts" | "records" | "wholeRecords" | "consents">;

interface Parts {
  readonly parts: Partial<Record<EventPart, string>>;
  readonly headers: Partial<Record<EventPart, LogColumn>>;
  readonly steps: Dated[];
  readonly shown: Shown;
  /** A day cannot be read. */
  readonly isSpoilt: boolean;
}

function readParts(reading: LogReading, cells: readonly unknown[], note: Note): Parts {
  const { workflow, columns, constants, marks, workers } = reading;
  const parts: Partial<Record<EventPart, string>> = {};
  const headers: Partial<Record<EventPart, LogColumn>> = {};
  const steps: Dated[] = [];
  const facts: Record<string, AnswerValue> = {};
  const records: string[] = [];
  let wholeRecords: readonly RecordData[] | undefined;
  const consents: Record<string, boolean> = {};
  let isSpoilt = false;
  for (const item of workflow.facts) {
    const value = constants[item.key];
    const fact = value === undefined ? undefined : factValue(item, value);
    if (fact !== undefined) facts[item.key] = fact;
  }
  for (const column of columns) {
    const cell = cells[column.index];
    if (column.holds === "records") {
      if (cell === undefined || cell === null || cell === "") continue;
      const read = recordsIn(cell, column.header);
      if ("problem" in read) note(read.problem, column.header);
      else wholeRecords = read.records;
      continue;
    }
    const text = textOf(cell, column);
    if (column.holds) headers[column.holds] = column;
    const missing = text === "" ? "absent" : marks.get(text);
    const { holds, step, fact, record, consent, header } = column;
    if (missing === "absent" || (missing !== undefined && fact === undefined)) continue;
    const code = missing ?? column.translate(text);
    if (holds === "date" || step !== undefined) {
      const read = readDay(text, header, column.dateOrder, reading.dayShift);
      if ("problem" in read) {
        note(read.problem, header);
        isSpoilt = true;
        continue;
      }
      if (read.note) note(read.note, header);
      if (step === undefined) parts.date = read.day;
      else steps.push({ event: step, date: read.day, header });
    } else if (holds === "worker") {
      if (!workers.has(text)) workers.set(text, column.isMapped(text) ? code : `W${workers.size + 1}`);
      parts.worker = workers.get(text) as string;
    } else if (holds !== undefined) parts[holds] = copyText(code);
    else if (fact) {
      const value = factValue(fact, code);
      if (value === undefined) for (const problem of factProblem(fact, code, "")) note(problem, header);
      else if (!missingKinds.some((kind) => kind === value && kind === "absent")) facts[fact.key] = value;
    } else if (code !== "1" && code !== "0") {
      note(errorAt("unknown-code", "", { item: record ?? consent ?? "", value: shorten(text), known: ["1", "0"] }), header);
    } else if (record !== undefined) {
      if (code === "1") records.push(record);
    } else if (consent !== undefined) consents[consent] = code === "1";
  }
  const role = parts.role ?? constants["role"];
  if (role !== undefined && !workflow.roles.includes(role)) {
    note(warningAt("log-unknown-role", "", { value: shorten(role), known: closestNames(role, workflow.roles) }), headers.role?.header);
  }
  const shown: Shown = {
    ...(role !== undefined && { role }),
    ...(parts.worker !== undefined && { worker: parts.worker }),
    ...(Object.keys(facts).length > 0 && { facts }),
    ...(records.length > 0 && { records }),
    ...(wholeRecords && { wholeRecords }),
    ...(Object.keys(consents).length > 0 && { consents }),
  };
  return { parts, headers, steps, shown, isSpoilt };
}

/** The one event of a row, or nothing where its event or day is not there. */
function eventOf({ parts, isSpoilt }: Parts, { workflow, columns }: LogReading, note: Note): Dated[] | undefined {
  const headerOf = (part: EventPart): string => columns.find(({ holds }) => holds === part)?.header ?? part;
  const { event = "", id, instant } = parts;
  const at = instant === undefined ? undefined : readInstant(instant, parts.date);
  const day = instant === undefined ? undefined : parseDate(instant);
  if (instant !== undefined && at === undefined && (day === undefined || !isCalendarDate(day))) {
    note(errorAt("not-a-date", "", { item: headerOf("instant"), value: shorten(instant), expected: "date" }), headerOf("instant"));
  }
  const date = parts.date ?? (day !== undefined && isCalendarDate(day) ? day : undefined);
  if (event === "") note(errorAt("log-blank-cell", "", { value: "event" }));
  if (date === undefined && instant === undefined && !isSpoilt) note(errorAt("log-blank-cell", "", { value: "date" }));
  if (event === "" || date === undefined) return undefined;
  if (!workflow.events.includes(event)) {
    note(warningAt("log-unknown-event", "", { value: shorten(event), known: closestNames(event, workflow.events) }), headerOf("event"));
  }
  const header = headerOf(parts.date === undefined ? "instant" : "date");
  return [{ event, date, header, ...(at !== undefined && { at }), ...(id !== undefined && { id }) }];
}

/** A list, as JSON has the answers of a fact with several, stands with what the column has between them. */
function textOf(cell: unknown, { fact, separator }: LogColumn): string {
  if (Array.isArray(cell) && fact?.type === "multiple") return cell.map(String).join(separator);
  if (typeof cell === "string") return cell.trim();
  return typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
}
