import { createWriteStream } from "node:fs";
import { mkdir, open, rename, rm, rmdir } from "node:fs/promises";
import { join } from "node:path";
import { exitCodes } from "../exit-codes.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import type { Text } from "../text/text.ts";
import { type TextWriter, textWriter } from "./text-writer.ts";

/** The folder that outputs go to. Files get their names only when all are whole, so that a crash leaves no half file behind. */
export interface OutputFolder {
  readonly path: string;
  /** Begins a file; what is written lies under a temporary name until {@link publish}. */
  begin(name: string): TextWriter;
  /** A temporary path of a file that another program writes, until {@link publish}. */
  reserve(name: string): string;
  /** Closes all files and gives them their names. */
  publish(): Promise<void>;
  /** Removes what was begun. Does nothing after {@link publish}. */
  discard(): Promise<void>;
}

/** Names of our outputs -> how a file of that name begins if we wrote it. */
export const ownFiles = {
  "scores.csv": /^\uFEFFrow,.*_status,/,
  // only the end of a Parquet file says who wrote it
  "scores.parquet": /^PAR1[\s\S]*reintegration/,
  "scores.ndjson": /^\{"row":[0-9]+,.*_status":/,
  "responses.csv": /^\uFEFFrs_instrument,/,
  "problems.csv": /^\uFEFFrow,column,case,rule,severity,/,
  "deviations.csv": /^\uFEFFcase,row,date,deviation,/,
  "cases.csv": /^\uFEFFcase,state,is_open,/,
  "indicators.csv": /^\uFEFFindicator,title,kind,/,
  "indicators.json": /^\{\s*"tool": "reintegration"/,
  "comparisons.csv": /^\uFEFFindicator,title,kind,unit,level,field,/,
  "summary.json": /^\{\s*"tool": "reintegration"/,
} as const;

export type OwnFile = keyof typeof ownFiles;

/** Prepares a folder for outputs. Stops when it cannot be written, or when a file of that name is not ours and may not be replaced. */
export async function openOutputFolder(path: string, names: readonly OwnFile[], text: Text, { force = false } = {}): Promise<OutputFolder> {
  const cannotWrite = (error: unknown): Stop =>
    new Stop(exitCodes.unreadable, fill(text.stops.cannotWrite, { path, reason: error instanceof Error ? error.message : String(error) }));
  let isNew = false;
  try {
    isNew = (await mkdir(path, { recursive: true })) !== undefined;
    for (const name of names) {
      if (force || (await isOursOrFree(join(path, name), ownFiles[name]))) continue;
      throw new Stop(exitCodes.unreadable, fill(text.stops.notOurs, { path: join(path, name) }));
    }
    const probe = temporary(path, "probe");
    await (await open(probe, "w")).close();
    await rm(probe);
  } catch (error) {
    throw error instanceof Stop ? error : cannotWrite(error);
  }
  const begun = new Map<string, TextWriter>();
  let isPublished = false;
  return {
    path,
    begin(name) {
      const writer = textWriter(createWriteStream(temporary(path, name)));
      begun.set(name, writer);
      const failed = (error: unknown): never => {
        throw cannotWrite(error);
      };
      return { ...writer, ready: () => writer.ready().catch(failed), end: () => writer.end().catch(failed) };
    },
    reserve(name) {
      begun.set(name, { write: () => undefined, ready: async () => undefined, end: async () => undefined });
      return temporary(path, name);
    },
    async publish() {
      try {
        for (const writer of begun.values()) await writer.end();
        for (const name of begun.keys()) await rename(temporary(path, name), join(path, name));
        isPublished = true;
      } catch (error) {
        throw cannotWrite(error);
      }
    },
    async discard() {
      if (isPublished) return;
      for (const [name, writer] of begun) {
        await writer.end().catch(() => undefined);
        await rm(temporary(path, name), { force: true }).catch(() => undefined);
      }
      if (isNew) await rmdir(path).catch(() => undefined);
    },
  };
}

const temporary = (folder: string, name: string): string => join(folder, `.${name}.${process.pid}.tmp`);

async function isOursOrFree(path: string, beginning: RegExp): Promise<boolean> {
  const file = await open(path, "r").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (file === undefined) return true;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    if (bytesRead === 0) return true;
    const { size } = await file.stat();
    const end = await file.read(Buffer.alloc(65_536), 0, 65_536, Math.max(bytesRead, size - 65_536));
    return beginning.test(buffer.toString("utf8", 0, bytesRead) + end.buffer.toString("utf8", 0, end.bytesRead));
  } finally {
    await file.close();
  }
}
