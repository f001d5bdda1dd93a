import type { Instrument, Labels, MissingKind, Problem, RecordType } from "@reintegration/model";
import type { ColumnMap } from "./map/column-map.ts";
import type { TimeLimit } from "./workbook/start-time.ts";
import type { WorkbookOpener } from "./workbook/workbook.ts";

/** An instrument version that a file may answer, with its texts. */
export interface KnownInstrument {
  readonly instrument: Instrument;
  /** One per language. */
  readonly labels: readonly Labels[];
  /** Of a record that is no survey: its type, of which the instrument is the flat part. See `recordAsInstrument`. */
  readonly record?: RecordType;
}

/** How workbooks are read; other files come piece by piece and need none of it. */
export interface WorkbookOptions {
  /** How long a workbook may take, from its last byte to its last row; without it as long as it takes. */
  readonly timeLimit?: TimeLimit;
  /** Opens workbooks in place of `openWorkbook`, for instance in a thread that is ended when the time is up. */
  readonly openWorkbook?: WorkbookOpener;
}

export interface ReadOptions extends WorkbookOptions {
  /** All known versions; at least one. */
  readonly instruments: readonly KnownInstrument[];
  /** The version, as `id@x.y.z`, of rows that do not name their own (rule C5). */
  readonly instrument?: string;
  /** What another tool's marks for missing answers stand for, such as `{ "-99": "refused", NA: "absent" }` (rule C3). */
  readonly missing?: Readonly<Record<string, MissingKind>>;
  /** How the columns of a survey that was not made from our form are to be read. What is wrong with it is in the report. */
  readonly map?: ColumnMap;
  /**
   * Gives every response of a file the same keys, `undefined` where an answer is absent, instead of leaving them out. It is
   * faster, and enough where responses are only checked and scored; it is not the canonical form.
   */
  readonly fixedKeys?: true;
}

/** One response as it was read. */
export interface ReadRow {
  /** In CSV and XLSX as a spreadsheet numbers it, header = 1; in JSON the number of the record, in NDJSON of the line, from 1. */
  readonly row: number;
  /**
   * Canonical as far as it could be read: codes, numbers, ISO dates, absent keys left out. A value that cannot be read
   * stands as it is in the file, so that checking and scoring find it.
   */
  readonly response: {
    /** What the row says itself, else the version asked for, else left out. It is not checked here. */
    readonly instrument?: string;
    readonly context: Readonly<Record<string, unknown>>;
    readonly answers: Readonly<Record<string, unknown>>;
  };
  /** It was read as a record that is no survey: `instrument` is its type, `answers` are its fields. */
  readonly isRecord?: true;
  /** With row and column; only what a check of the response cannot see. */
  readonly problems: readonly Problem[];
  /** Header of the column behind a path such as `/answers/<key>`, for problems that are found later. */
  readonly columns: (path: string) => string | undefined;
  readonly submission: {
    /** Of the submission, without `uuid:` (rule F3). */
    readonly id?: string;
    /** Header of the column that `id` is from. */
    readonly idColumn?: string;
    /** The reviewer's mark: `approved`, or another one as it stands in the file; left out where there is none. */
    readonly review?: string;
  };
}

export interface FileColumn {
  readonly header: string;
  /** Item or context key. */
  readonly item?: string;
  /** The choice that a 0/1 column stands for. */
  readonly choice?: string;
  /**
   * `tool`: written by the survey tool, read where it is useful; `never-copied`: people and devices (rule F3); `ignored`: a map
   * says that it is not needed.
   */
  readonly use: "answer" | "choice" | "identity" | "tool" | "never-copied" | "ignored" | "not-recognised";
}

/** What is known about a file as a whole; filled while it is read, complete at the end. Problems are only ever added. */
export interface FileReport {
  format: "csv" | "json" | "ndjson" | "parquet" | "xlsx" | "xml";
  /** Of CSV. */
  delimiter?: string;
  /** Of a workbook: name of the sheet that was read. */
  sheet?: string;
  /** What the headers are: item names, question labels, or none where responses are nested as we write them. */
  headers: "names" | "labels" | "responses";
  /** Of headers that are labels. */
  language?: string;
  columns: readonly FileColumn[];
  /** Headers. */
  notRecognised: readonly string[];
  /** Keys of items, and of required context fields, that no column holds; in JSON known only at the end. */
  itemsWithoutColumn: readonly string[];
  /** Responses given so far. */
  rows: number;
  problems: Problem[];
  /** Nothing, or nothing more, could be read; the last problem says why. */
  unreadable: boolean;
}

export interface ExportReader {
  readonly report: FileReport;
  /** The responses in file order, about a thousand at a time. A file can be read only once. */
  batches(): AsyncIterableIterator<readonly ReadRow[]>;
}
