import { errorAt, type MissingKind, type Problem, referenceOf, shorten } from "@reintegration/model";
import { columnProblems, notRecognisedIn, withoutColumnIn } from "../columns/column-problems.ts";
import { type HeaderIndex, headerIndex } from "../columns/header-index.ts";
import { type Column, type ColumnPlan, planColumns } from "../columns/plan-columns.ts";
import type { FileReport, ReadOptions, ReadRow } from "../export-reader.ts";
import { headersNotInFile } from "../map/headers-not-in-file.ts";
import { constantHeader } from "../map/map-finder.ts";
import { rowTranslator } from "../map/row-translator.ts";
import { instrumentCell } from "./instrument-cell.ts";
import type { RowNotes } from "./row-notes.ts";
import { type RowReader, rowReader } from "./row-reader.ts";

/** Maps the rows of one file to responses. */
export interface FileMapping {
  /** How many columns of these headers are items or context fields; of the instrument that fits best. */
  fit(headers: readonly string[]): number;
  /** Whether cells below the header are the header again, in names or in labels: more than half of its columns are known in them too. */
  isHeaderAgain(cells: readonly string[]): boolean;
  /** The file counts days from 1904 and not from 1900. */
  countDaysFrom1904(): void;
  /** Takes the headers, in JSON again whenever there are more. `first` are the cells of the first row. */
  setHeaders(headers: readonly string[], first: readonly unknown[]): void;
  /** The version that headers are read by, as `id@x.y.z`, for messages. */
  versions(): readonly string[];
  /** Why the headers cannot be read. */
  refusal(): Problem | undefined;
  /** `own`: the version that the row names elsewhere than in a column, and whether it is one of a record. */
  read(cells: readonly unknown[], notes: RowNotes, own?: OwnVersion): ReadRow;
  /** Whether an item or context field of a version that was read has this key. */
  isKey(key: string): boolean;
  /** Brings the report up to date: columns, and problems of columns that it does not have yet. */
  describe(report: FileReport, keysSeen?: ReadonlySet<string>): void;
}

/** What a response or record that is nested says of itself. */
interface OwnVersion {
  readonly reference: string | undefined;
  readonly isRecord: boolean;
}

interface Reader {
  readonly plan: ColumnPlan;
  readonly read: RowReader;
}

/**
 * Rows are read by the version asked for, else by the one that they name, else by the one that fits the headers best. Which of
 * these is right, or known at all, is not said here: a check of the response against the version asked for, or against its
 * own, says so.
 */
export function fileMapping(options: ReadOptions): FileMapping {
  const { map } = options;
  const indexes = options.instruments.map((known) => headerIndex(known, map));
  const instrument = options.instrument ?? map?.instrument;
  const byReference = new Map(indexes.map((index) => [referenceOf(index.known.instrument), index]));
  const asked = instrument === undefined ? undefined : byReference.get(instrument);
  const marks = new Map<string, MissingKind>(
    Object.entries({ ...map?.missing, ...options.missing }).map(([mark, kind]) => [mark.trim(), kind]),
  );
  const readers = new Map<HeaderIndex, Reader>();
  const used = new Set<HeaderIndex>();
  let headers: readonly string[] = [];
  let dayShift = 0;
  let latest: { readonly index: HeaderIndex; readonly read: RowReader } | undefined;
  let translate: ((cells: readonly unknown[]) => unknown[]) | undefined;
  let main = asked ?? (indexes[0] as HeaderIndex);
  let instrumentOf: (cells: readonly unknown[]) => string | undefined = () => undefined;

  const readerOf = (index: HeaderIndex): Reader => {
    let reader = readers.get(index);
    if (reader === undefined) {
      const plan = planColumns(headers, index);
      readers.set(
        index,
        (reader = { plan, read: rowReader(plan, { marks, dayShift }, { ...options, ...(instrument !== undefined && { instrument }) }) }),
      );
    }
    return reader;
  };
  const best = (): HeaderIndex => {
    const plans = indexes.map((index) => planColumns(headers, index));
    return plans.reduce((one, other) => (other.known > one.known ? other : one)).index;
  };
  const fit = (candidates: readonly string[]) => Math.max(...indexes.map((index) => planColumns(candidates, index).known));
  const versions = () => [referenceOf(main.known.instrument)];
  const anyRecord = indexes.find(({ known }) => known.record);
  const indexOf = ({ reference = "", isRecord }: OwnVersion): HeaderIndex =>
    asked ?? byReference.get(reference) ?? (isRecord ? anyRecord : undefined) ?? main;

  return {
    fit,
    isHeaderAgain(cells) {
      const { known } = readerOf(main).plan;
      return known > 2 && fit(cells) * 2 > known;
    },
    countDaysFrom1904() {
      dayShift = daysTo1904;
    },
    setHeaders(all, first) {
      headers = map ? [...all, ...Object.keys(map.constants ?? {}).map(constantHeader)] : all;
      readers.clear();
      latest = undefined;
      instrumentOf = instrumentCell(planColumns(headers, indexes[0] as HeaderIndex).columns);
      main = asked ?? byReference.get(instrumentOf(first) ?? "") ?? best();
      const { mapped } = main;
      if (map && mapped) translate = rowTranslator(map, mapped, planColumns(headers, main).columns, marks);
    },
    versions,
    refusal() {
      const { plan } = readerOf(main);
      const known = versions();
      if (plan.known === 0) return errorAt("no-known-column", "", { value: shorten(headers.slice(0, 5).join(", ")), known });
      return plan.ambiguous.length > 0 ? errorAt("ambiguous-language", "", { value: plan.ambiguous.join(", ") }) : undefined;
    },
    read(cells, notes, own) {
      const index = indexOf(own ?? { reference: instrumentOf(cells), isRecord: false });
      if (index !== latest?.index) {
        used.add(index);
        latest = { index, read: readerOf(index).read };
      }
      return latest.read(translate ? translate(cells) : cells, notes);
    },
    isKey: (key) => [...used].some(({ fields }) => fields.some(({ item }) => item.key === key)),
    describe(report, keysSeen = new Set()) {
      const plans = [...(used.size > 0 ? used : [main])].map((index) => readerOf(index).plan);
      const [plan] = plans as [ColumnPlan];
      const recognised = (at: number): Column | undefined =>
        plans.map(({ columns }) => columns[at]).find((column) => column?.use !== "not-recognised");
      const columns = plan.columns.map((column, at) => recognised(at) ?? column);
      report.headers = plan.headers;
      if (plan.languages[0] !== undefined) report.language = plan.languages[0];
      report.columns = columns.map(({ header, use, target }) => ({
        header,
        ...(target && { item: target.field.item.key }),
        ...(target?.code !== undefined && { choice: target.code }),
        use,
      }));
      report.notRecognised = notRecognisedIn({ ...plan, columns });
      // JSON of records leaves out what is absent, also in all records of a file
      const missed = isJson(report) ? plans.filter(({ index }) => index.known.record === undefined) : plans;
      report.itemsWithoutColumn = [...new Set(missed.flatMap(withoutColumnIn))].filter((key) => !keysSeen.has(key));
      const said = new Set(report.problems.map(identity));
      const ofColumns = plans.flatMap((each) => columnProblems(each, report.itemsWithoutColumn, report.notRecognised));
      for (const found of [...ofColumns, ...(map ? headersNotInFile(map, headers) : [])]) {
        if (!said.has(identity(found))) report.problems.push(found);
        said.add(identity(found));
      }
    },
  };
}

/** From the first day of the one system to the first day of the other. */
const daysTo1904 = 1462;

const isJson = ({ format }: FileReport): boolean => format === "json" || format === "ndjson";

function identity({ rule, path, params, column }: Problem): string {
  return JSON.stringify([rule, path, params["value"], params["item"], column]);
}
