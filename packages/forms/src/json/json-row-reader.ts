import { errorAt, type MissingKind, type Problem, referenceOf, shorten } from "@reintegration/model";
import type { FileReport, ReadOptions, ReadRow } from "../export-reader.ts";
import { limits } from "../limits.ts";
import type { FileMapping } from "../rows/file-mapping.ts";
import type { BrokenRecords } from "./broken-records.ts";
import { flattenRecord } from "./flatten-record.ts";
import { isTooDeep } from "./is-too-deep.ts";
import { type NestedResponse, nestedResponse, withoutMarks } from "./nested-response.ts";

/** Reads records of JSON. Their keys are the columns of the file; later records may bring new ones. */
export interface JsonRowReader {
  /** Rows of records, or why the file cannot be read. */
  read(records: readonly { readonly row: number; readonly value: unknown }[]): readonly ReadRow[] | Problem;
  /** Completes the report: only at the end it is known which keys there are. */
  finish(): void;
}

export function jsonRowReader(mapping: FileMapping, options: ReadOptions, report: FileReport, broken: BrokenRecords): JsonRowReader {
  const headers: string[] = [];
  const places = new Map<string, number>();
  const nestedKeys = new Set<string>();
  const marks = new Map<string, MissingKind>(Object.entries(options.missing ?? {}).map(([mark, kind]) => [mark.trim(), kind]));
  let flatRecords = 0;
  let nestedRecords = 0;
  mapping.setHeaders(headers, []);

  const cellsOf = (record: object): unknown[] => {
    const cells: unknown[] = [];
    flattenRecord(record, (key, value) => {
      let place = places.get(key);
      if (place === undefined) {
        place = headers.length;
        places.set(key, place);
        headers.push(key);
      }
      cells[place] = value;
    });
    return cells;
  };
  const instrumentOf = (own: string | undefined) =>
    options.instruments.find(({ instrument }) => referenceOf(instrument) === (options.instrument ?? own))?.instrument;
  const readNested = (nested: NestedResponse, cells: readonly unknown[], row: number): ReadRow => {
    const named = nested.instrument;
    const own = named === undefined || named === null || named === "" ? undefined : typeof named === "string" ? named : shorten(named);
    const instrument = own ?? options.instrument;
    for (const part of [nested.context, nested.answers])
      for (const key of Object.keys(part)) if (nestedKeys.size < limits.columns) nestedKeys.add(key);
    const context = withoutMarks(nested.context, marks, instrumentOf(own));
    const answers = withoutMarks(nested.answers, marks, instrumentOf(own));
    const rest = mapping.read(cells, { row, problems: [] }, { reference: own, isRecord: nested.isRecord });
    const { isRecord, ...read } = rest;
    return {
      ...read,
      response: instrument === undefined ? { context, answers } : { instrument, context, answers },
      ...(nested.isRecord && { isRecord: true }),
      // lists make a place in a record hard to find: its JSON Pointer stands for the column
      columns: nested.isRecord ? (path) => path || undefined : () => undefined,
    };
  };

  return {
    read(records) {
      const known = headers.length;
      const found = records.flatMap(({ row, value }) => {
        if (typeof value !== "object" || value === null || Array.isArray(value)) {
          broken.add(row, "not an object");
          return [];
        }
        if (isTooDeep(value)) {
          broken.add(row, "nested too deeply");
          return [];
        }
        const nested = nestedResponse(value as Readonly<Record<string, unknown>>);
        if (nested) nestedRecords++;
        else flatRecords++;
        return [{ row, nested, cells: cellsOf(nested?.rest ?? value) }];
      });
      if (headers.length > limits.columns) return errorAt("too-many-columns", "", { value: headers.length, maximum: limits.columns });
      if (headers.length > known) mapping.setHeaders([...headers], found[0]?.cells ?? []);
      const refusal = flatRecords > 0 && nestedRecords === 0 ? mapping.refusal() : undefined;
      if (refusal) return refusal;
      return found.map(({ row, nested, cells }) => (nested ? readNested(nested, cells, row) : mapping.read(cells, { row, problems: [] })));
    },
    finish() {
      if (flatRecords + nestedRecords === 0) return;
      mapping.describe(report, nestedKeys);
      if (nestedRecords === 0) return;
      if (flatRecords === 0) report.headers = "responses";
      const nested = [...nestedKeys].filter((key) => mapping.isKey(key)).map((key) => ({ header: key, item: key, use: "answer" }) as const);
      report.columns = [...nested, ...report.columns];
    },
  };
}
