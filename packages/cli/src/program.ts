import { Command, Option } from "commander";
import { addCasesCommand } from "./cases/add-cases-command.ts";
import { knownReferences } from "./definitions/known.ts";
import { outFormats } from "./duckdb/engine-options.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { commandHelp, generalHelp } from "./help.ts";
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
    .description("list the definitions of the standard")
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
    "schema <reference>",
    "print the JSON Schema of a survey, record or scoring",
    async () => (await import("./commands/schema.ts")).schema,
  )
    .option("--names", "the names and codes of a survey or record instead, with their questions and labels")
    .addOption(language());

  command(
    "form <reference>",
    "write a survey or a record as an XLSForm workbook for KoboToolbox and ODK",
    async () => (await import("./commands/form.ts")).form,
  )
    .option("--lang <languages>", "languages of the form, the default first, as in en,fr,es,ar (default: all that there are)")
    .option(
      "--scoring <reference>",
      `also calculate and show scores in the form: ${knownReferences("scoring").join(", ")}, or a scoring file of your own`,
    )
    .option("--out <file>", "the workbook (default: the id and .xlsx)")
    .option("--force", "replace the file if it is there");

  command(
    "map <file>",
    "propose how to read the columns of a survey that was not made from our form",
    async () => (await import("./commands/map.ts")).map,
  )
    .option("--instrument <reference>", `the survey whose questions the columns answer: ${knownReferences("instrument").join(", ")}`)
    .option("--out <file>", "write the map to this file, for you to correct")
    .option("--force", "replace the file if it is there")
    .addOption(timeLimit())
    .option("--json", "print the map as JSON and nothing else")
    .addOption(language());

  command(
    "sql <reference>",
    "print a scoring, or a survey with its checks, as SQL for a database",
    async () => (await import("./commands/sql.ts")).sql,
  )
    .addOption(new Option("--dialect <dialect>", "whose SQL").choices(["duckdb", "postgres", "spark"]).makeOptionMandatory())
    .option("--source <table>", "your table of flat rows, as table or schema.table (default: the survey's own, ID_VERSION_staging)")
    .option("--cutoffs <set>", "also give bands, by this cut-off set of the scoring")
    .option("--submission <column>", "column of your table that identifies submissions, to find those sent twice")
    .option("--as-of <day>", "day of checking, YYYY-MM-DD: later dates are in the future (default: not checked)")
    .option("--out <file>", "write to this file")
    .option("--force", "replace the file if it is there");
  command(
    "codebook <reference>",
    "print a survey, or a scoring with its survey, for SPSS, Stata, R and others",
    async () => (await import("./commands/codebook.ts")).codebook,
  )
    .addOption(
      new Option("--format <format>", "what to print")
        .choices(["ddi", "spss", "stata", "r", "frictionless", "csvw", "fhir"])
        .makeOptionMandatory(),
    )
    .option(
      "--lang <languages>",
      "languages, the first leading, as in en,fr; one for spss, stata, r, frictionless (default: yours, or all)",
    )
    .option(
      "--scoring <reference>",
      `also describe and compute scores: ${knownReferences("scoring").join(", ")}, or a scoring file of your own`,
    )
    .option("--cutoffs <set>", "also give bands, by this cut-off set of the scoring")
    .option("--out <file>", "write to this file")
    .option("--force", "replace the file if it is there");

  command(
    "workflow <reference>",
    "print a procedure as a diagram or checklist, or check one of your own",
    async () => (await import("./commands/workflow.ts")).workflow,
  )
    .addOption(
      new Option("--as <format>", "what to print; check only says whether it can be used")
        .choices(["mermaid", "bpmn", "xstate", "checklist", "check"])
        .makeOptionMandatory(),
    )
    .option("--role <code>", "whose checklist")
    .addOption(language())
    .option("--out <file>", "write to this file")
    .option("--force", "replace the file if it is there");

  addCasesCommand(root, { language, timeLimit }, async (file, options) => {
    code = await (await import("./commands/cases.ts")).casesCheck(file, options, io);
  });

  if (argv.length === 0) {
    root.outputHelp({ error: true });
    return exitCodes.badArguments;
  }
  await root.parseAsync([...argv], { from: "user" });
  return code;
}
