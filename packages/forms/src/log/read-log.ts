import { dayAfter, errorAt, type MissingKind, type Problem, referenceOf, shorten, type Workflow } from "@reintegration/model";
import type { FileReport, WorkbookOptions } from "../export-reader.ts";
import { headersNotInFile } from "../map/headers-not-in-file.ts";
import { newReport } from "../new-report.ts";
import { readFile } from "../read-file.ts";
import type { FileMapping } from "../rows/file-mapping.ts";
import { readXes } from "../xml/read-xes.ts";
import { type LogColumn, logColumns } from "./log-columns.ts";
import type { LogMap } from "./log-map.ts";
import type { LogRows } from "./log-row.ts";
import { type LogReading, readLogRow } from "./log-row-reader.ts";
import { wholeEventMap } from "./whole-event-map.ts";
import { xesLogMap } from "./xes-log-map.ts";

export interface ReadLogOptions extends WorkbookOptions {
  readonly workflow: Workflow;
  /** How the columns are to be read; right by `checkLogMap`. */
  readonly map: LogMap;
  /** The map is the user's own, and not the one of our columns. */
  readonly isOwnMap?: true;
  /** Day of looking: events later than the day after it are left out (rule C2). */
  readonly asOf: string;
  /** What marks for missing answers stand for, before those of the map. */
  readonly missing?: Readonly<Record<string, MissingKind>>;
}

/** Reads a log. What is known of the file as a whole is in `report`, complete when the last batch has been read. */
export interface LogReader {
  readonly report: FileReport;
  /** The columns that were read, known after the first batch. */
  columns(): readonly LogColumn[];
  /** The map that was used. */
  map(): LogMap;
  /** How many workers there are. */
  workers(): number;
  batches(): AsyncGenerator<LogRows, void, undefined>;
}

/**
 * Reads a log of cases into events: CSV, XLSX, JSON, NDJSON and XES (IEEE 1849), found out by the content, in the encodings and with the
 * delimiters that `readExport` knows. One row is one event, or, where the map names columns of steps, one case. JSON may hold events as the
 * engine takes them, with their records; it needs no map then.
 *
 * A row with a day, case or event that cannot be read is left out, with a problem that says where and why; the rest goes on. Workers get
 * codes as they come: no name is handed on. Memory does not grow with the file, but for workbooks.
 */
export function readLog(source: AsyncIterable<Uint8Array>, options: ReadLogOptions): LogReader {
  const report = newReport();
  const found: LogRows[] = [];
  let map = options.map;
  let reading = readingOf(options, map, [], 0);
  const mapping: FileMapping = logMapping(
    {
      map: () => map,
      reading: () => reading,
      setHeaders(headers, dayShift) {
        if (!options.isOwnMap) map = mapByFormat(report.format, headers, options);
        reading = { ...readingOf(options, map, headers, dayShift), workers: reading.workers };
      },
      take: (rows) => void found.push(rows),
    },
    options,
  );
  return {
    report,
    columns: () => reading.columns,
    map: () => map,
    workers: () => reading.workers.size,
    async *batches() {
      const { timeLimit, openWorkbook } = options;
      const workbooks = { ...(timeLimit && { timeLimit }), ...(openWorkbook && { openWorkbook }) };
      const reading = { mapping, options: { ...workbooks, instruments: [] }, report, readMarkup: readXes };
      for await (const _ of readFile(source, reading)) {
        const events = found.flatMap((rows) => rows.events);
        const problems = found.flatMap((rows) => rows.problems);
        const leftOut = found.reduce((sum, rows) => sum + rows.leftOut, 0);
        found.length = 0;
        yield { events, problems, leftOut };
      }
    },
  };
}

/** The map of a log that came without one: by the names of its format, or by our columns. */
function mapByFormat(format: FileReport["format"], headers: readonly string[], { workflow, map }: ReadLogOptions): LogMap {
  if (format === "xml") return xesLogMap(workflow);
  const isJson = format === "json" || format === "ndjson";
  const isOurs = logColumns(map, workflow, headers).some(({ holds }) => holds === "case");
  return isJson && !isOurs && headers.includes("case") && headers.includes("event") ? wholeEventMap(workflow) : map;
}

function readingOf({ workflow, missing, asOf }: ReadLogOptions, map: LogMap, headers: readonly string[], dayShift: number): LogReading {
  return {
    workflow,
    columns: logColumns(map, workflow, headers),
    constants: map.constants ?? {},
    marks: new Map(Object.entries({ ...map.missing, ...missing }).map(([mark, kind]) => [mark.trim(), kind])),
    lastDay: dayAfter(asOf),
    dayShift,
    workers: new Map(),
  };
}

interface LogState {
  map(): LogMap;
  reading(): LogReading;
  setHeaders(headers: readonly string[], dayShift: number): void;
  take(rows: LogRows): void;
}

/** Between the reader of files, which knows responses, and that of logs. */
function logMapping(state: LogState, { workflow, isOwnMap }: ReadLogOptions): FileMapping {
  let headers: readonly string[] = [];
  let dayShift = 0;
  const holds = (part: string): boolean => state.reading().columns.some((column) => column.holds === part);
  const lacking = (): string | undefined => {
    if (!holds("case")) return "case";
    if (state.reading().columns.some(({ step }) => step !== undefined)) return undefined;
    if (!holds("event")) return "event";
    return holds("date") || holds("instant") ? undefined : "date";
  };
  return {
    fit: (cells) => logColumns(state.map(), workflow, cells).length,
    isHeaderAgain: (cells) => logColumns(state.map(), workflow, cells).length > 2,
    countDaysFrom1904() {
      dayShift = daysTo1904;
    },
    setHeaders(all) {
      headers = all;
      state.setHeaders(all, dayShift);
    },
    versions: () => [referenceOf(workflow)],
    refusal(): Problem | undefined {
      const part = lacking();
      return part === undefined
        ? undefined
        : errorAt("log-column-needed", "", { value: part, known: headers.slice(0, 12).map((header) => shorten(header)) });
    },
    read(cells, { row, problems }) {
      const rows = readLogRow(state.reading(), cells, row);
      state.take(problems.length === 0 ? rows : { ...rows, problems: [...problems, ...rows.problems] });
      return { row, response: { context: {}, answers: {} }, problems: [], columns: () => undefined, submission: {} };
    },
    isKey: () => false,
    describe(report) {
      const { columns } = state.reading();
      const known = new Map(columns.map((column) => [column.index, column]));
      const entries = state.map().columns;
      report.columns = headers.map((header, index) => ({
        header,
        use: known.has(index) ? "answer" : entries[header]?.ignore ? "ignored" : "not-recognised",
      }));
      report.notRecognised = report.columns
        .filter(({ use, header }) => use === "not-recognised" && header.trim() !== "")
        .map(({ header }) => header);
      if (isOwnMap && !report.problems.some(({ rule }) => rule === "map-column-not-found")) {
        report.problems.push(...headersNotInFile({ instrument: "", columns: entries as never }, headers));
      }
    },
  };
}

/** From the first day of the one system to the first day of the other. */
const daysTo1904 = 1462;
