import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { Stop } from "../stop.ts";
import { fill } from "../text/fill.ts";
import type { Text } from "../text/text.ts";

/** A file or standard input, ready to be read once. */
export interface Input {
  /** As the user named it; `-` is standard input. */
  readonly path: string;
  /** In bytes; `undefined` where it cannot be known. */
  readonly size: number | undefined;
  readonly bytes: AsyncIterable<Uint8Array>;
}

const chunkBytes = 256 * 1024;

/** Opens a file, or standard input for `-`. Stops when it is not there, is a folder or may not be read; also later, while reading. */
export async function openInput(path: string, io: Pick<Io, "stdin" | "signal">, text: Text): Promise<Input> {
  if (path === "-") return { path, size: undefined, bytes: readable(io.stdin, path, text) };
  try {
    const file = await open(path, "r");
    const stats = await file.stat();
    if (stats.isDirectory()) {
      await file.close();
      throw Object.assign(new Error(), { code: "EISDIR" });
    }
    const stream = createReadStream(path, { fd: file, highWaterMark: chunkBytes, signal: io.signal });
    return { path, size: stats.isFile() ? stats.size : undefined, bytes: readable(stream, path, text) };
  } catch (error) {
    throw stopFor(error as NodeJS.ErrnoException, path, text);
  }
}

/** The same bytes; an error of the file system becomes a message, any other error (a bug, an interruption) stays what it is. */
async function* readable(source: AsyncIterable<Uint8Array>, path: string, text: Text): AsyncIterableIterator<Uint8Array> {
  try {
    yield* source;
  } catch (error) {
    const isSystem = error instanceof Error && "syscall" in error;
    throw isSystem ? stopFor(error as NodeJS.ErrnoException, path, text) : error;
  }
}

function stopFor(error: NodeJS.ErrnoException, path: string, text: Text): Stop {
  const { noFile, isFolder, mayNotRead, cannotRead } = text.stops;
  const templates: Readonly<Record<string, string>> = { ENOENT: noFile, EISDIR: isFolder, EACCES: mayNotRead, EPERM: mayNotRead };
  return new Stop(exitCodes.unreadable, fill(templates[error.code ?? ""] ?? cannotRead, { path, reason: error.message }));
}
