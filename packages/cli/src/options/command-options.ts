import { type Command, Option } from "commander";
import { knownReferences } from "../definitions/known.ts";
import { languages } from "./choose-language.ts";
import { defaultTimeLimit } from "./time-limit.ts";

/** In which language texts are. */
export const language = (): Option =>
  new Option("--lang <language>", "language of texts; else that of your environment").choices(languages);

/** How long a workbook may take. */
export const timeLimit = (): Option =>
  new Option("--time-limit <seconds>", `how long an Excel workbook may take to be read (default: ${defaultTimeLimit})`);

/** Options of every command that reads an export. */
export const reading = (command: Command): Command =>
  command
    .option(
      "--instrument <reference>",
      `the survey, where rows do not say it in rs_instrument: ${knownReferences("instrument").join(", ")}`,
    )
    .option("--map <file>", "how to read the columns of a survey that was not made from our form (see: reintegration map --help)")
    .option("--missing <marks>", "marks of your tool for missing answers, as in '-99=refused,NA=absent'")
    .option("--as-of <day>", "day of checking, YYYY-MM-DD: later dates are in the future (default: today, UTC)")
    .addOption(timeLimit())
    .option("--approved-only", "leave out submissions that no reviewer approved")
    .addOption(language())
    .option("--json", "print the summary as JSON and nothing else")
    .option("--quiet", "print no summary and no progress");

/** Options of the commands that score. */
export const scoring = (command: Command): Command =>
  reading(
    command
      .option("--scoring <reference>", `how to score, or the path of a scoring file of your own: ${knownReferences("scoring").join(", ")}`)
      .option("--cutoffs <set>", "also give bands, by this cut-off set of the scoring (no default; `reintegration list` names them)"),
  );
