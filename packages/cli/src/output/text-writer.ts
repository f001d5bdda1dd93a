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
  // an error is told at the next wait; without a listener it would end the process
  stream.on("error", () => undefined);
  const flush = (): void => {
    if (piece !== "" && !stream.errored) stream.write(piece);
    piece = "";
  };
  const failIfBroken = (): void => {
    if (stream.errored) throw stream.errored;
  };
  return {
    write(text) {
      piece += text;
      if (piece.length >= pieceLength) flush();
    },
    async ready() {
      failIfBroken();
      // asked for now: the stream may have drained since the last write
      if (stream.writableNeedDrain) await once(stream, "drain");
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
