import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import type { IndicatorTable } from "../../packages/indicators/src/indicator-table.ts";
import { suppress } from "../../packages/indicators/src/suppression/suppress.ts";
import type { RandomReport } from "../../packages/indicators/test/random-report.ts";
import type { Engine, EngineGroup } from "../engine.ts";
import { command } from "../setup/command.ts";
import { lastLine } from "../setup/last-line.ts";
import { python } from "../setup/python.ts";
import { onlySmall } from "./only-small.ts";
import { randomReportOf } from "./random-reports.ts";

const name = "Attack on suppressed tables";
const script = fileURLToPath(new URL("attack.py", import.meta.url));
const reports = 1000;
const atOnce = 50;

interface Attacked {
  readonly id: number;
  readonly asked: number;
  readonly recovered: readonly string[];
}

/**
 * An attacker in Python, with linear algebra and integer programming, on what 1,000 random reports publish: nothing hidden of a small group comes back.
 * And on reports in which only the small groups themselves are hidden, to see that the attacker can.
 */
export const suppressionEngine: Engine = {
  name,
  async run() {
    const { python: interpreter, missing } = await python("scipy", "numpy");
    if (missing !== undefined) return { engine: name, skipped: missing, groups: [] };
    const { stdout } = await command(interpreter, ["-c", "import scipy; print(scipy.__version__)"]);
    const seeds = Array.from({ length: reports }, (_, index) => index);
    const attacked = await attackAll(interpreter, seeds, suppress);
    const open = await attackAll(interpreter, seeds.slice(0, atOnce), onlySmall);
    return { engine: name, version: `scipy ${stdout.trim()}`, groups: [unbroken(attacked), broken(open)] };
  },
};

async function attackAll(
  interpreter: string,
  seeds: readonly number[],
  hide: (tables: readonly IndicatorTable[]) => readonly IndicatorTable[],
): Promise<readonly Attacked[]> {
  const batches: (readonly number[])[] = [];
  for (let from = 0; from < seeds.length; from += atOnce) batches.push(seeds.slice(from, from + atOnce));
  const attacked: Attacked[] = [];
  const attackNext = async (): Promise<void> => {
    for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
      const lines = batch.map((id) => lineOf(id, randomReportOf(id), hide));
      const run = await command(interpreter, [script], { input: lines.join(""), timeoutSeconds: 1200 });
      if (run.code !== 0) throw new Error(lastLine(run.stdout, run.stderr));
      // the solver prints lines of its own now and then
      const results = run.stdout.split("\n").filter((line) => line.startsWith("{"));
      attacked.push(...results.map((line) => JSON.parse(line) as Attacked));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, attackNext));
  return attacked;
}

function lineOf(id: number, report: RandomReport, hide: (tables: readonly IndicatorTable[]) => readonly IndicatorTable[]): string {
  const { tables: truth, relations, parts } = report;
  return `${JSON.stringify({ id, published: hide(truth), truth, relations, parts })}\n`;
}

function unbroken(attacked: readonly Attacked[]): EngineGroup {
  const failed = attacked.filter(({ recovered }) => recovered.length > 0).map(({ id, recovered }) => `report ${id}: ${recovered[0]}`);
  const lost = reports - attacked.length;
  return {
    name: "random reports, suppressed",
    passed: attacked.length - failed.length,
    notExpressible: {},
    failed: [...failed, ...(lost > 0 ? [`${lost} reports have no result`] : [])],
  };
}

/** Of reports in which something is hidden, most must fall: else the attacker proves nothing. */
function broken(attacked: readonly Attacked[]): EngineGroup {
  const hiding = attacked.filter(({ asked }) => asked > 0);
  const fallen = hiding.filter(({ recovered }) => recovered.length > 0);
  const enough = hiding.length > 0 && fallen.length >= 0.7 * hiding.length;
  return {
    name: "random reports, only small groups hidden: the attacker gets them back",
    passed: enough ? fallen.length : 0,
    notExpressible: {},
    failed: enough ? [] : [`only ${fallen.length} of ${hiding.length} reports were broken`],
  };
}
