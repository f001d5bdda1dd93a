import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Engine } from "../engine.ts";
import { inFolder } from "../scripts/in-folder.ts";
import { command } from "../setup/command.ts";
import { debian } from "../setup/debian.ts";
import { lastLine } from "../setup/last-line.ts";
import { tally } from "../vectors/tally.ts";
import { agree } from "./agree.ts";
import { edgeDataSets } from "./edge-data-sets.ts";
import type { Figures, OracleJob } from "./oracle-job.ts";
import { ourFigures } from "./our-figures.ts";
import { randomDataSets } from "./random-data-sets.ts";

const name = "Statistics in R";
const script = fileURLToPath(new URL("oracle.R", import.meta.url));

/** R and its package survey: every figure of the statistics, on data sets by hand and by chance. */
export const statisticsEngine: Engine = {
  name,
  async run() {
    const { missing } = await debian("r-base-core", "r-cran-survey", "r-cran-jsonlite");
    if (missing !== undefined) return { engine: name, skipped: missing, groups: [] };
    const { stdout: version } = await command("Rscript", [
      "-e",
      'cat(as.character(getRversion()), "survey", as.character(packageVersion("survey")))',
    ]);
    const jobs = [...edgeDataSets(), ...randomDataSets()];
    const expected = await askOracle(jobs);
    const cases = jobs.map((job, place) => ({ id: job.id, job, expected: expected[place] ?? {} }));
    const kinds = [...new Set(jobs.map(({ kind }) => kind))];
    const groups = kinds.map((kind) =>
      tally(
        kind,
        cases.filter(({ job }) => job.kind === kind),
        ({ job, expected }) => agree(expected, ourFigures(job)),
      ),
    );
    return { engine: name, version, groups: await Promise.all(groups) };
  },
};

/** What R makes of the data sets, in their order. */
function askOracle(jobs: readonly OracleJob[]): Promise<readonly Figures[]> {
  const data = jobs.map(({ kind, given }) => ({ kind, given }));
  return inFolder({ "jobs.json": JSON.stringify(data) }, async (folder) => {
    await copyFile(script, join(folder, "oracle.R"));
    const { code, stdout, stderr } = await command("Rscript", ["--encoding=UTF-8", "--vanilla", "oracle.R"], {
      cwd: folder,
      env: { LC_ALL: "C.UTF-8" },
      timeoutSeconds: 300,
    });
    if (code !== 0) throw new Error(`R: ${lastLine(stdout, stderr)}`);
    return JSON.parse(await readFile(join(folder, "results.json"), "utf8"));
  });
}
