import type { Output } from "../io.ts";
import type { Input } from "./open-input.ts";

/**
 * The same input with a progress bar by bytes on a terminal. None where the size is not known or nobody looks: in a pipe, or
 * when the user asked for silence.
 */
export function showProgress(input: Input, terminal: Output, isQuiet: boolean): Input {
  if (!terminal.isTTY || isQuiet || input.size === undefined || input.size < smallest) return input;
  return { ...input, bytes: counted(input.bytes, input.size, terminal) };
}

/** A smaller file is read before an eye has found the bar. */
const smallest = 4 * 1024 * 1024;

async function* counted(bytes: AsyncIterable<Uint8Array>, size: number, terminal: Output): AsyncIterableIterator<Uint8Array> {
  const { default: progress } = await import("cli-progress");
  const megabytes = (value: number): string => (value / 1e6).toFixed(0);
  const bar = new progress.SingleBar({
    stream: terminal as NodeJS.WriteStream,
    format: (_options, { progress, value, eta }) => {
      const filled = Math.round(progress * 30);
      return `${"█".repeat(filled)}${"░".repeat(30 - filled)} ${String(Math.floor(progress * 100)).padStart(3)}%  ${megabytes(value)} / ${megabytes(size)} MB  ${eta} s`;
    },
    clearOnComplete: true,
    hideCursor: true,
    gracefulExit: false,
    fps: 5,
  });
  bar.start(size, 0);
  try {
    let read = 0;
    for await (const chunk of bytes) {
      yield chunk;
      read += chunk.length;
      bar.update(read);
    }
  } finally {
    bar.stop();
  }
}
