import { catalogue } from "@reintegration/standard";
import { Command, Option } from "commander";
import { addCasesCommand } from "./cases/add-cases-command.ts";
import { type AddCommand, addDefinitionCommands, type LoadCommand } from "./commands/add-definition-commands.ts";
import { outFormats } from "./duckdb/engine-options.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { commandHelp, generalHelp } from "./help.ts";
import { addIndicatorsCommand } from "./indicators/add-indicators-command.ts";
import type { Io } from "./io.ts";
import { language, reading, scoring, timeLimit } from "./options/command-options.ts";
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

  const command: AddCommand = <Options>(usage: string, description: string, load: LoadCommand<Options>): Command =>
    root
      .command(usage)
      .description(description)
      .action(async (argument: string, options: Options) => {
        code = await (await load())(argument, options, io);
      })
      .addHelpText("after", commandHelp(usage.split(" ")[0] ?? ""));

  root
    .command("list")
    .description("list the definitions of the standard")
    .addOption(new Option("--kind <kind>", "only those of one kind").choices([...new Set(catalogue.map(({ kind }) => kind))]))
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
    .option("--record <reference>", "the type of records that are no survey, where they do not say it as record or rs_record (see: list)")
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
    .addOption(
      new Option("--engine <name>", "what does the work; duckdb is for files larger than memory")
        .choices(["stream", "duckdb"])
        .default("stream"),
    )
    .option("--memory <size>", "of --engine duckdb: the memory it may take, as in 512MB (default: 1GB); the rest goes to the disk")
    .addOption(
      new Option("--out-format <format>", "of --engine duckdb: format of the scores").choices(Object.keys(outFormats)).default("csv"),
    )
    .option("--xlsx", "also write scores.xlsx: the same scores as a workbook, with a sheet that explains the columns")
    .option("--responses", "also write responses.csv: the answers in the standard's codes, for the scripts of `codebook`")
    .option("--strict", `exit with ${exitCodes.badData} when any response has an error`);
  scoring(
    command(
      "explain <file>",
      "show how the scores of one case came about, question by question",
      async () => (await import("./commands/explain.ts")).explain,
    ),
  ).requiredOption("--case <id>", "the case; all its interviews are shown");
  command(
    "describe <file>",
    "print records as JSON-LD in a vocabulary of the web, such as schema.org",
    async () => (await import("./commands/describe.ts")).describe,
  )
    .requiredOption("--as <vocabulary>", "which vocabulary, as in schema-org or dublin-core")
    .option("--record <reference>", "the type of the records, where they do not say it")
    .addOption(language())
    .option("--out <file>", "write to this file")
    .option("--force", "replace the file if it is there");
  addDefinitionCommands(command);
  addCasesCommand(root, { language, timeLimit }, async (file, options) => {
    code = await (await import("./commands/cases.ts")).casesCheck(file, options, io);
  });
  addIndicatorsCommand(root, async (files, options) => {
    code = await (await import("./commands/indicators.ts")).indicators(files, options, io);
  });

  if (argv.length === 0) {
    root.outputHelp({ error: true });
    return exitCodes.badArguments;
  }
  await root.parseAsync([...argv], { from: "user" });
  return code;
}
