import { Command, Option } from "commander";
import { knownReferences } from "./definitions/known.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { commandHelp, generalHelp } from "./help.ts";
import type { Io } from "./io.ts";
import { languages } from "./options/choose-language.ts";
import { version } from "./version.ts";

/** Reads the arguments and runs the command they name. Throws a CommanderError on wrong ones, after saying what is wrong. */
export async function program(argv: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exitCodes.fine;
  const root = new Command("reintegration")
    .description("Checks and scores survey exports of return and reintegration programmes.")
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand("help [command]", "print the help of a command")
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void io.stdout.write(text),
      writeErr: (text) => void io.stderr.write(text),
      getOutHelpWidth: () => Math.min(io.stdout.columns ?? 80, 100),
      getErrHelpWidth: () => Math.min(io.stderr.columns ?? 80, 100),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showHelpAfterError("For help: reintegration --help")
    .addHelpText("after", generalHelp());

  const command = <Options>(
    usage: string,
    description: string,
    load: () => Promise<(argument: string, options: Options, io: Io) => Promise<ExitCode>>,
  ): Command =>
    root
      .command(usage)
      .description(description)
      .action(async (argument: string, options: Options) => {
        code = await (await load())(argument, options, io);
      })
      .addHelpText("after", commandHelp(usage.split(" ")[0] ?? ""));

  root
    .command("list")
    .description("list the surveys, scorings and codelists of the standard")
    .addOption(language())
    .option("--json", "as JSON")
    .action(async (options) => {
      code = await (await import("./commands/list.ts")).list(options, io);
    });
  reading(
    command(
      "validate <file>",
      "check a file, and say what is wrong and what to do",
      async () => (await import("./commands/validate.ts")).validate,
    ),
  )
    .option("--out <folder>", "write problems.csv and summary.json to this folder")
    .option("--force", "replace files in it that this command did not write");
  scoring(
    command(
      "score <file>",
      "check and score a file; write scores.csv, problems.csv, summary.json",
      async () => (await import("./commands/score.ts")).score,
    ),
  )
    .option("--out <folder>", "folder for the files", "reintegration-out")
    .option("--force", "replace files in it that this command did not write")
    .option("--strict", `exit with ${exitCodes.badData} when any response has an error`);
  scoring(
    command(
      "explain <file>",
      "show how the scores of one case came about, question by question",
      async () => (await import("./commands/explain.ts")).explain,
    ),
  ).requiredOption("--case <id>", "the case; all its interviews are shown");
  command(
    "schema <reference>",
    "print the JSON Schema of a survey's responses or a scoring's results",
    async () => (await import("./commands/schema.ts")).schema,
  )
    .option("--names", "the names and codes of a survey instead, with their questions and labels")
    .addOption(language());

  if (argv.length === 0) {
    root.outputHelp({ error: true });
    return exitCodes.badArguments;
  }
  await root.parseAsync([...argv], { from: "user" });
  return code;
}

const language = (): Option => new Option("--lang <language>", "language of texts; else that of your environment").choices(languages);

/** Options of every command that reads an export. */
const reading = (command: Command): Command =>
  command
    .option(
      "--instrument <reference>",
      `the survey, where rows do not say it in rs_instrument: ${knownReferences("instrument").join(", ")}`,
    )
    .option("--missing <marks>", "marks of your tool for missing answers, as in '-99=refused,NA=absent'")
    .option("--as-of <day>", "day of checking, YYYY-MM-DD: later dates are in the future (default: today, UTC)")
    .option("--approved-only", "leave out submissions that no reviewer approved")
    .addOption(language())
    .option("--json", "print the summary as JSON and nothing else")
    .option("--quiet", "print no summary and no progress");

/** Options of the commands that score. */
const scoring = (command: Command): Command =>
  reading(
    command
      .option("--scoring <reference>", `how to score, or the path of a scoring file of your own: ${knownReferences("scoring").join(", ")}`)
      .option("--cutoffs <set>", "also give bands, by this cut-off set of the scoring (no default; `reintegration list` names them)"),
  );
