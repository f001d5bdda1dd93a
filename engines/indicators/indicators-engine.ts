import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Indicator, referenceOf } from "@reintegration/model";
import { type Random, randomFrom } from "../../bench/random.ts";
import { computeInternal } from "../../packages/indicators/src/compute-internal.ts";
import type { ComputeOptions } from "../../packages/indicators/src/compute-options.ts";
import type { Cell, IndicatorTable } from "../../packages/indicators/src/indicator-table.ts";
import { card, habits, joy, libraryIndicator, loan, visit } from "../../packages/indicators/test/small-library.ts";
import type { Engine, EngineGroup } from "../engine.ts";
import { inFolder } from "../scripts/in-folder.ts";
import { command } from "../setup/command.ts";
import { lastLine } from "../setup/last-line.ts";
import { differenceOf } from "./difference-of.ts";
import { randomMeasure } from "./random-measure.ts";
import { randomRecords } from "./random-records.ts";

const name = "Indicators";
const script = fileURLToPath(new URL("compute_indicators.py", import.meta.url));
const dataSets = 150;
const measuresEach = 6;

interface Job {
  readonly id: string;
  readonly indicator: Indicator;
  readonly options: ComputeOptions;
  readonly records: readonly unknown[];
  readonly table: IndicatorTable;
}

/** Indicators of all kinds over random records: every cell is that of a calculation in Python, written from the decisions. */
export const indicatorsEngine: Engine = {
  name,
  async run() {
    const python = await command("python3", ["--version"]);
    if (python.code !== 0) return { engine: name, skipped: "there is no python3", groups: [] };
    const jobs = Array.from({ length: dataSets }, (_, seed) => jobsOf(seed + 1)).flat();
    const given = JSON.stringify(jobs.map(forPython));
    const found = await inFolder({ "jobs.json": given }, async (folder) => {
      const run = await command("python3", [script, join(folder, "jobs.json")], { timeoutSeconds: 900 });
      if (run.code !== 0) throw new Error(lastLine(run.stdout, run.stderr));
      return JSON.parse(run.stdout) as readonly (readonly Cell[])[];
    });
    const kinds = [...new Set(jobs.map(({ table }) => table.kind ?? ""))].sort();
    return { engine: name, version: python.stdout.trim(), groups: kinds.map((kind) => groupOf(kind, jobs, found)) };
  },
};

/** Some indicators over the records of one data set, computed together. */
function jobsOf(seed: number): Job[] {
  const random = randomFrom(seed);
  const records = randomRecords(random, 60 + random.below(240));
  const shared: ComputeOptions = { asOf: "2024-05-15", ...(random.below(2) === 0 && { period: randomPeriod(random) }) };
  const isWeighted = random.below(3) === 0;
  const options = isWeighted ? { ...shared, weights: { weight: "tilt", stratum: "layer" } } : shared;
  const by = [[], ["shelf_branch"], ["age_class"], ["noise", "age_class"], ["shelf_branch", "spine"]][random.below(5)] ?? [];
  const indicators = Array.from({ length: measuresEach }, () => libraryIndicator(randomMeasure(random)));
  const run = computeInternal(indicators, { ...options, by });
  for (const record of records) run.add(record);
  const { tables } = run.finish();
  return tables.flatMap((table, at) => {
    const indicator = indicators[at] as Indicator;
    // what weights cannot be given to is refused, which tests beside the code show
    return table.cells.length === 0 ? [] : [{ id: `data set ${seed}, indicator ${at + 1}`, indicator, options, records, table }];
  });
}

function randomPeriod(random: Random): NonNullable<ComputeOptions["period"]> {
  return { ...(random.below(2) === 0 && { from: "2024-01-10" }), ...(random.below(2) === 0 && { to: "2024-06-20" }) };
}

function forPython({ indicator, options, records, table }: Job) {
  const definitions = Object.fromEntries([loan, card, visit, habits].map((definition) => [referenceOf(definition), definition]));
  return { measure: indicator.measure, options, by: table.by, records, definitions, scoring: joy };
}

function groupOf(kind: string, jobs: readonly Job[], found: readonly (readonly Cell[])[]): EngineGroup {
  const failed: string[] = [];
  let passed = 0;
  jobs.forEach(({ id, indicator, table }, at) => {
    if (table.kind !== kind) return;
    const difference = differenceOf(table, found[at] ?? []);
    if (difference === undefined) passed += table.cells.length;
    else failed.push(`${id}: ${difference} (${JSON.stringify(indicator.measure)})`);
  });
  return { name: `random ${kind}, each cell`, passed, notExpressible: {}, failed: failed.slice(0, 20) };
}
