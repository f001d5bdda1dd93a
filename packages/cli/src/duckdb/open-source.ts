import { open } from "node:fs/promises";
import { type ExportReader, type KnownInstrument, type ReadOptions, readExport } from "@reintegration/forms";
import type { ReadingSetup } from "../check/reading-setup.ts";
import { openInput } from "../input/open-input.ts";
import { workbookOptions } from "../input/workbook-options.ts";
import type { Io } from "../io.ts";
import { csvSource } from "./csv-source.ts";
import type { Database } from "./database.ts";
import { jsonSource } from "./json-source.ts";
import { parquetSource } from "./parquet-source.ts";
import { refuse } from "./refuse.ts";
import type { Source } from "./source.ts";

export interface SourceContext {
  readonly database: Database;
  /** The file as the user named it, and by a path that means nothing but itself to DuckDB. */
  readonly path: string;
  readonly plainPath: string;
  readonly setup: ReadingSetup;
  readonly options: ReadOptions;
}

/** Reads the options that say how cells are read. */
export function readOptions({ instrument, missing }: ReadingSetup, instruments: readonly KnownInstrument[]): ReadOptions {
  return { instruments, missing, fixedKeys: true, ...(instrument !== undefined && { instrument }) };
}

/** Brings a file into the database as texts, row by row as the streaming engine cuts it; stops where it may not be the same. */
export async function openSource(context: SourceContext, io: Io): Promise<Source | ExportReader> {
  const { path, setup, options } = context;
  if (path === "-") throw refuse(setup.text, "standardInput");
  if (await isParquet(path)) return parquetSource(context);
  const input = await openInput(path, io, setup.text);
  const reader = readExport(input.bytes, { ...options, ...workbookOptions(setup.timeLimit, io) });
  const batches = reader.batches();
  const { value: first = [] } = await batches.next();
  await batches.return?.(undefined);
  const { report } = reader;
  if (report.unreadable || first.length === 0) return reader;
  if (report.format === "csv") return csvSource(context, report, first);
  if (report.format === "ndjson" || report.format === "json") return jsonSource(context, report, first);
  throw refuse(setup.text, "format", { value: report.format });
}

/** By its first bytes. A file that cannot be opened is none: who opens it next says why. */
async function isParquet(path: string): Promise<boolean> {
  const file = await open(path, "r").catch(() => undefined);
  try {
    const begin = await file?.read(Buffer.alloc(4), 0, 4, 0).catch(() => undefined);
    return begin?.buffer.toString("latin1") === "PAR1";
  } finally {
    await file?.close();
  }
}
