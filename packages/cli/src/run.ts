import { CommanderError } from "commander";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import type { Io } from "./io.ts";
import { languageOf } from "./options/choose-language.ts";
import { program } from "./program.ts";
import { Stop } from "./stop.ts";
import { loadText } from "./text/load-text.ts";

/** Runs the command with its arguments (without node and script) and gives the exit code. Nothing is thrown. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  try {
    return await program(argv, io);
  } catch (error) {
    return tell(error, io);
  }
}

async function tell(error: unknown, io: Io): Promise<ExitCode> {
  if (io.signal.aborted) {
    const { text } = await loadText(languageOf(io.env));
    io.stderr.write(`\n${text.stops.interrupted}\n`);
    return exitCodes.interrupted;
  }
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.fine : exitCodes.badArguments;
  if (error instanceof Stop) {
    io.stderr.write(`${error.message}\n${error.details.map((line) => `  ${line}\n`).join("")}`);
    return error.code;
  }
  const detail = error instanceof Error ? (io.env["DEBUG"] ? error.stack : error.message) : String(error);
  io.stderr.write(`This is a fault of reintegration, not of your data: ${detail}\n`);
  io.stderr.write("Please report it with the command you ran. DEBUG=1 before the command shows where it happened.\n");
  return exitCodes.ourBug;
}
