import { once } from "node:events";
import type { Writable } from "node:stream";

/** Writes many small texts to a stream in large pieces. */
export interface TextWriter {
  write(text: string): void;
  /** Resolves once the stream takes more: await it now and then, so that memory does not grow with the file. */
  ready(): Promise<void>;
  /** Writes what is left and closes the stream. */
  end(): Promise<void>;
}

const pieceLength = 64 * 1024;

/** A writer for a stream of text. An error of the stream rejects the next `ready` or `end`. */
export function textWriter(stream: Writable): TextWriter {
  let piece = "";
  let isFull = false;
  let failure: unknown;
  stream.on("error", (error) => {
    failure = error;
  });
  const flush = (): void => {
    if (piece !== "" && failure === undefined) isFull = !stream.write(piece);
    piece = "";
  };
  const failIfBroken = (): void => {
    if (failure !== undefined) throw failure;
  };
  return {
    write(text) {
      piece += text;
      if (piece.length >= pieceLength) flush();
    },
    async ready() {
      failIfBroken();
      if (!isFull) return;
      await once(stream, "drain");
      isFull = false;
    },
    async end() {
      flush();
      failIfBroken();
      await new Promise<void>((done, fail) => {
        stream.once("error", fail);
        stream.end(done);
      });
      failIfBroken();
    },
  };
}
