/** A terminal, a pipe or, in tests, a list of texts. */
export interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  /** Width of the terminal. */
  readonly columns?: number | undefined;
}

/** Everything the command takes from outside beside files, so that tests can hand it in. */
export interface Io {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today as YYYY-MM-DD in UTC, the default of `--as-of`. */
  readonly today: string;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
}
