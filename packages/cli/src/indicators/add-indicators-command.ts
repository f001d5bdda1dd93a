import { type Command, Option } from "commander";
import { exitCodes } from "../exit-codes.ts";
import { commandHelp } from "../help.ts";
import { reading } from "../options/command-options.ts";
import type { IndicatorsOptions } from "./indicators-request.ts";

/** Adds `indicators` to the command. */
export function addIndicatorsCommand(root: Command, run: (files: readonly string[], options: IndicatorsOptions) => Promise<void>): void {
  reading(
    root
      .command("indicators <files...>")
      .description("compute indicators over records and responses; write indicators.csv and indicators.json"),
  )
    .option("--indicator <references>", "which, as id@x.y.z with commas between (default: all that the files allow; see: list)")
    .option("--by <fields>", "tell groups apart by at most two fields, with a comma between")
    .option("--by-round <field>", "tell survey rounds apart as well, by this field")
    .option("--compare <field>", "compare the groups of this field of --by or --by-round, every two; write comparisons.csv")
    .option("--against <code>", "with --compare: compare all with this group only")
    .option("--weights <field>", "weigh interviews by this field")
    .option("--stratum <field>", "with --weights: the field of the stratum of the sample")
    .option("--from <day>", "leave out what is dated earlier, YYYY-MM-DD")
    .option("--to <day>", "leave out what is dated later, YYYY-MM-DD")
    .addOption(
      new Option("--level <level>", "whose figures they are; levels are never added up").choices(["project", "programme", "framework"]),
    )
    .option("--out <folder>", "folder for the files", "reintegration-out")
    .option("--force", "replace files in it that this command did not write")
    .option("--strict", `exit with ${exitCodes.badData} when a record could not be used`)
    .action(run)
    .addHelpText("after", commandHelp("indicators"));
}
