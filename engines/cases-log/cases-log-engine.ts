import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readCsvLine } from "../../packages/cli/src/output/read-csv-line.ts";
import type { Engine, EngineGroup } from "../engine.ts";
import { runReintegration } from "../kobo-guide/run-reintegration.ts";
import { inFolder } from "../scripts/in-folder.ts";
import { command } from "../setup/command.ts";
import { lastLine } from "../setup/last-line.ts";
import { plantedMap, writePlantedLog } from "./planted-log.ts";
import { writeRandomLog } from "./random-log.ts";

const name = "Case logs";
const script = fileURLToPath(new URL("check_log.py", import.meta.url));
const workflow = "reintegration-case@1.0.0";
const definitionPath = fileURLToPath(new URL(`../../packages/standard/data/workflows/${workflow.replace("@", "/")}.json`, import.meta.url));
const asOf = "2026-06-30";
const shownFailures = 20;

/**
 * A log of 100,000 cases with deviations planted in them: all that was planted is found and nothing else. And two smaller logs, one planted
 * and one of cases that go their way by chance: the figures are those of a calculation in Python that reads workflow and log by itself.
 */
export const casesLogEngine: Engine = {
  name,
  async run() {
    const python = await command("python3", ["--version"]);
    if (python.code !== 0) return { engine: name, skipped: "there is no python3", groups: [] };
    const groups = await inFolder({ "map.json": JSON.stringify(plantedMap(workflow)) }, async (folder) => {
      const at = (file: string): string => join(folder, file);
      writePlantedLog({ log: at("planted.csv"), planted: at("list.csv") }, { cases: 100_000, asOf });
      const [found, apart] = await Promise.all([
        check(folder, "planted").then(() => plantedGroups(at("list.csv"), at("planted/deviations.csv"))),
        calculatedApart(folder),
      ]);
      return [...found, ...apart];
    });
    return { engine: name, version: python.stdout.trim(), groups };
  },
};

/** Logs small enough for Python, while the large one is checked. */
async function calculatedApart(folder: string): Promise<EngineGroup[]> {
  writePlantedLog({ log: join(folder, "part.csv"), planted: join(folder, "part-list.csv") }, { cases: 25_000, asOf, seed: 5 });
  writeRandomLog(join(folder, "random.csv"), JSON.parse(readFileSync(definitionPath, "utf8")), { cases: 20_000 });
  const groups: EngineGroup[] = [];
  for (const [log, title] of [
    ["part", "planted"],
    ["random", "random"],
  ] as const) {
    await check(folder, log);
    groups.push(await independent(folder, log, title));
  }
  return groups;
}

async function check(folder: string, log: string): Promise<void> {
  const args = ["cases", "check", `${log}.csv`, "--workflow", workflow, "--map", "map.json", "--as-of", asOf, "--out", log, "--quiet"];
  const run = await runReintegration(args, folder, 600);
  if (run.code !== 0) throw new Error(lastLine(run.stdout, run.stderr));
}

/** Each planted deviation, and each that was found, is a case: found once, and planted. */
function plantedGroups(listPath: string, foundPath: string): EngineGroup[] {
  const linesOf = (path: string): string[][] => readFileSync(path, "utf8").trimEnd().split(/\r?\n/).slice(1).map(readCsvLine);
  const planted = linesOf(listPath).map(([id, kind, about, days]) => [id, kind, about, days].join(" "));
  const found = linesOf(foundPath).map(([id, , , kind, about, , , , days]) => [id, kind, about, days].join(" "));
  return [
    { name: "planted deviations found", ...compared(planted, found, "not found") },
    { name: "found deviations planted", ...compared(found, planted, "invented") },
  ];
}

function compared(all: readonly string[], others: readonly string[], word: string): Omit<EngineGroup, "name"> {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  const failed = all.filter((one) => {
    const count = left.get(one) ?? 0;
    left.set(one, count - 1);
    return count <= 0;
  });
  return { passed: all.length - failed.length, notExpressible: {}, failed: failed.slice(0, shownFailures).map((one) => `${one}: ${word}`) };
}

async function independent(folder: string, log: string, title: string): Promise<EngineGroup> {
  const run = await command(
    "python3",
    [script, definitionPath, join(folder, "map.json"), join(folder, `${log}.csv`), asOf, join(folder, log)],
    {
      timeoutSeconds: 600,
    },
  );
  if (run.code !== 0) throw new Error(lastLine(run.stdout, run.stderr));
  const results = JSON.parse(run.stdout) as readonly { readonly id: string; readonly failed: string | null }[];
  return {
    name: `figures of the ${title} log, calculated apart`,
    passed: results.filter(({ failed }) => failed === null).length,
    notExpressible: {},
    failed: results.flatMap(({ id, failed }) => (failed === null ? [] : [`${id}: ${failed}`])),
  };
}
