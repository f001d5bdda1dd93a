import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { toSpss } from "@reintegration/codebooks";
import type { Engine } from "../engine.ts";
import { inFolder } from "../scripts/in-folder.ts";
import { readScores } from "../scripts/read-scores.ts";
import { type ScriptRunner, scriptGroups } from "../scripts/script-groups.ts";
import { command } from "../setup/command.ts";
import { debian } from "../setup/debian.ts";

const name = "PSPP";

/** GNU PSPP: runs the SPSS syntax that codebooks make on flat rows. */
export const psppEngine: Engine = {
  name,
  async run() {
    const { missing } = await debian("pspp");
    if (missing !== undefined) return { engine: name, skipped: missing, groups: [] };
    const { stdout } = await command("pspp", ["--version"]);
    const version = /[0-9]+\.[0-9.]*[0-9]/.exec(stdout)?.[0] ?? "";
    return { engine: name, version, groups: await scriptGroups(runner) };
  },
};

/** PSPP writes numbers so that they read back as the same double. */
const save = "SAVE TRANSLATE /OUTFILE='scores.csv' /TYPE=CSV /FIELDNAMES /CELLS=VALUES /REPLACE";

const runner: ScriptRunner = {
  run: (source, csv) => {
    const plan = /^COMPUTE (\S+_status) = 'scored'|^IF NOT MISSING\(\S+\) (\S+_status) = 'scored'/gm;
    const syntax = toSpss(source);
    const ids = [...syntax.matchAll(plan)].map(([, one, other]) => (one ?? other ?? "").replace(/_status$/, ""));
    const columns = ids.flatMap((id) => ["", "_status", "_answered", "_applicable", "_share", "_band"].map((suffix) => id + suffix));
    const known = columns.filter((column) => syntax.includes(`VARIABLE LABELS ${column}\n`));
    return inFolder({ "script.sps": `${syntax}${save} /KEEP=${known.join(" ")}.\n`, "responses.csv": csv }, runScript);
  },
  bands: async (source, values) => {
    const lines = toSpss(source)
      .split("\n")
      .filter((line) => /^IF composite >= .* composite_band = /.test(line));
    const syntax = [
      "DATA LIST LIST /composite (F40.0).",
      "BEGIN DATA.",
      ...values.map(String),
      "END DATA.",
      "STRING composite_band (A32).",
      ...lines,
      `${save}.`,
    ];
    const rows = await inFolder({ "script.sps": `${syntax.join("\n")}\n` }, runScript);
    return rows.map((row) => row["composite_band"]?.trim() ?? "");
  },
  cannot: (row) =>
    Object.values(row).some((text) => text?.endsWith(" "))
      ? "SPSS pads texts with spaces"
      : Object.values(row).some((text) => text !== null && /[\r\n]/.test(text))
        ? "SPSS reads a line end in a cell as the end of a row"
        : undefined,
};

async function runScript(folder: string): Promise<ReturnType<typeof readScores>> {
  const run = await command("pspp", ["--batch", "script.sps"], { cwd: folder, env: { LC_ALL: "C.UTF-8" }, timeoutSeconds: 300 });
  if (run.code !== 0 || /error|warning/i.test(run.stdout + run.stderr))
    throw new Error(`PSPP: ${(run.stdout + run.stderr).slice(0, 2000)}`);
  return readScores(await readFile(join(folder, "scores.csv"), "utf8"));
}
