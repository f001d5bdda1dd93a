import type { Command, Option } from "commander";
import type { CasesCheckOptions } from "../commands/cases.ts";
import { exitCodes } from "../exit-codes.ts";
import { commandHelp } from "../help.ts";

/** Adds `cases check` to the command, with the options that it has in common with others. */
export function addCasesCommand(
  root: Command,
  common: { readonly language: () => Option; readonly timeLimit: () => Option },
  run: (file: string, options: CasesCheckOptions) => Promise<void>,
): void {
  const cases = root.command("cases").description("work with the cases of a programme");
  cases
    .command("check <file>")
    .description("check the log of real cases against a procedure, and say where they deviate")
    .option("--workflow <reference>", "the procedure, as id@x.y.z, or the path of a workflow file of your own")
    .option("--map <file>", "how to read the columns of a log that does not have ours")
    .option("--missing <marks>", "marks of your tool for missing answers, as in '-99=refused,NA=absent'")
    .option("--as-of <day>", "day of looking, YYYY-MM-DD: deadlines that run are missed when it is over (default: today, UTC)")
    .addOption(common.timeLimit())
    .option("--out <folder>", "write deviations.csv, cases.csv, problems.csv and summary.json to this folder")
    .option("--force", "replace files in it that this command did not write")
    .option("--strict", `exit with ${exitCodes.badData} when anything deviates or a row cannot be read`)
    .addOption(common.language())
    .option("--json", "print the summary as JSON and nothing else")
    .option("--quiet", "print no summary and no progress")
    .action(run)
    .addHelpText("after", commandHelp("cases check"));
}
