import { Readable } from "node:stream";
import { run } from "../src/run.ts";

/** What the command did: its exit code and what it printed. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** What it printed, line breaks and indentation gone: where a line breaks does not matter. */
  readonly flat: string;
}

export interface Surroundings {
  readonly stdin?: string | AsyncIterable<Uint8Array>;
  readonly env?: Readonly<Record<string, string>>;
  readonly isTerminal?: boolean;
  readonly signal?: AbortSignal;
}

/** Runs the command without a process: arguments in, exit code and texts out. Today is 2026-01-15. */
export async function runInMemory(argv: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
  const { stdin = "", env = {}, isTerminal = false, signal = new AbortController().signal } = surroundings;
  let out = "";
  let err = "";
  const code = await run(argv, {
    stdin: typeof stdin === "string" ? Readable.from([Buffer.from(stdin)]) : stdin,
    stdout: {
      write: (text) => {
        out += text;
      },
      isTTY: isTerminal,
    },
    stderr: {
      write: (text) => {
        err += text;
      },
    },
    env,
    today: "2026-01-15",
    signal,
  });
  return { code, out, err, flat: out.replace(/\s+/g, " ") };
}
