import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { toR } from "@reintegration/codebooks";
import type { Engine } from "../engine.ts";
import { inFolder } from "../scripts/in-folder.ts";
import { readScores } from "../scripts/read-scores.ts";
import { type ScriptRunner, scriptGroups } from "../scripts/script-groups.ts";
import { command } from "../setup/command.ts";
import { debian } from "../setup/debian.ts";
import { lastLine } from "../setup/last-line.ts";

const name = "R";

/** R: runs the scripts that codebooks make on flat rows. */
export const rEngine: Engine = {
  name,
  async run() {
    const { missing } = await debian("r-base-core");
    if (missing !== undefined) return { engine: name, skipped: missing, groups: [] };
    const { stdout } = await command("Rscript", ["-e", "cat(as.character(getRversion()))"]);
    return { engine: name, version: stdout, groups: await scriptGroups(runner) };
  },
};

const runner: ScriptRunner = {
  run: (source, csv) =>
    inFolder({ "script.R": toR(source), "responses.csv": csv }, async (folder) => {
      await runScript(folder);
      return readScores(await readFile(join(folder, "scores.csv"), "utf8"));
    }),
  bands: (source, values) =>
    inFolder(
      { "script.R": `${toR(source)}cat(band_of(c(${values.join(", ")}), bands), sep = "\\n")\n`, "responses.csv": "rs_instrument\r\n" },
      async (folder) => (await runScript(folder)).split("\n"),
    ),
  cannot: () => undefined,
};

async function runScript(folder: string): Promise<string> {
  const { code, stdout, stderr } = await command("Rscript", ["--encoding=UTF-8", "--vanilla", "script.R", "responses.csv", "scores.csv"], {
    cwd: folder,
    env: { LC_ALL: "C.UTF-8" },
    timeoutSeconds: 300,
  });
  if (code !== 0 || stderr !== "") throw new Error(`R: ${lastLine(stdout, stderr)}`);
  return stdout;
}
