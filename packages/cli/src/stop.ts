import type { ExitCode } from "./exit-codes.ts";

/** Ends the command with a message for the user: what is wrong, and below it what helps. Not for our own bugs. */
export class Stop extends Error {
  readonly code: ExitCode;
  readonly details: readonly string[];

  constructor(code: ExitCode, message: string, details: readonly string[] = []) {
    super(message);
    this.name = "Stop";
    this.code = code;
    this.details = details;
  }
}
