import { type Command, Option } from "commander";
import { knownReferences } from "../definitions/known.ts";
import type { ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { language, timeLimit } from "../options/command-options.ts";

/** Loads what a command with one argument does, when it is run. */
export type LoadCommand<Options> = () => Promise<(argument: string, options: Options, io: Io) => Promise<ExitCode>>;

/** Adds a command with one argument. */
export type AddCommand = <Options>(usage: string, description: string, load: LoadCommand<Options>) => Command;

/** Adds the commands that print or write a definition in another form, or help to read a file by one. */
export function addDefinitionCommands(command: AddCommand): void {
  command(
    "schema <reference>",
    "print the JSON Schema of a survey, record, scoring or indicator's results",
    async () => (await import("./schema.ts")).schema,
  )
    .option("--names", "the names and codes of a survey or record instead, with their questions and labels")
    .addOption(language());

  command(
    "form <reference>",
    "write a survey or a record as an XLSForm workbook for KoboToolbox and ODK",
    async () => (await import("./form.ts")).form,
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
    async () => (await import("./map.ts")).map,
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
    async () => (await import("./sql.ts")).sql,
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
    async () => (await import("./codebook.ts")).codebook,
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
    async () => (await import("./workflow.ts")).workflow,
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
}
