import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { instrument, scoring } from "@reintegration/standard/scorings/rss-open-equal-weights/1.0.0";
import { interleave, type Measured } from "../harness/interleave.ts";
import { startLines } from "../harness/line-process.ts";
import { median } from "../harness/median.ts";
import { ratioOf } from "../harness/ratio-of.ts";
import { durationText, goal, ratioText, type Section } from "../harness/report.ts";
import { randomFrom } from "../random.ts";
import { findNumpy } from "./find-numpy.ts";
import { numpyMasks, numpyPlan } from "./numpy-plan.ts";
import { randomColumns } from "./random-columns.ts";

const title = "Scoring columns";
const rows = 1_000_000;
const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Scoring columns against the same score in numpy, each in a process of its own; both must give the same, to the last bit. */
export async function columnsSection(rounds: number): Promise<Section[]> {
  const numpy = findNumpy();
  if (numpy === undefined) {
    const about = "Not measured: no Python with numpy was found (the one that PYTHON names, bench/.venv, python3).";
    return [{ title, about, head: [], rows: [], goals: [] }];
  }
  const folder = mkdtempSync(join(tmpdir(), "reintegration-columns-"));
  writeColumns(folder);
  const ours = startLines(process.execPath, [script("columns.mjs"), folder]);
  const theirs = startLines(numpy.python, [script("columns.py"), folder]);
  try {
    await Promise.all([ours.ask("result"), theirs.ask("result")]);
    expectEqual(join(folder, "composite.own"), join(folder, "composite.bin"));
    const candidates = [
      { name: "scoreColumns", measure: async () => Number(await ours.ask("score")) },
      { name: `numpy (${numpy.versions})`, measure: async () => Number(await theirs.ask("score")) },
    ];
    await interleave(candidates, 5); // until it is compiled
    const measured = await interleave(candidates, rounds);
    const [own, numpys] = measured as [Measured, Measured];
    const ratio = ratioOf(numpys, own);
    return [
      {
        title,
        about: `${rows} rows of ${scoring.items.length} items, one of them a multiple choice; processor time of two processes. The numpy expression takes one look-up and whole-column sums for each item; both give the same composite, to the last bit.`,
        head: ["", "a row", "times scoreColumns"],
        rows: measured.map((each) => [each.name, durationText(median(each.seconds) / rows), ratioText(ratioOf(each, own))]),
        goals: [goal("at least 4 times as fast as numpy", ratio.median, ratio.median >= 4)],
      },
    ];
  } finally {
    ours.end();
    theirs.end();
    rmSync(folder, { recursive: true });
  }
}

function writeColumns(folder: string): void {
  const columns = randomColumns(instrument, rows, randomFrom(7));
  const plan = numpyPlan(instrument, scoring, rows);
  writeFileSync(join(folder, "columns.json"), JSON.stringify(plan));
  for (const { key, dtype } of plan.items) {
    const column = columns[key] as Uint8Array | Uint32Array;
    writeFileSync(join(folder, `${key}.bin`), dtype === "uint8" ? column : numpyMasks(column));
    if (dtype !== "uint8") writeFileSync(join(folder, `${key}.masks`), column);
  }
}

function expectEqual(own: string, other: string): void {
  const [ours, theirs] = [own, other].map((path) => new Float64Array(new Uint8Array(readFileSync(path)).buffer)) as [
    Float64Array,
    Float64Array,
  ];
  const row = ours.findIndex((value, index) => !Object.is(value, theirs[index]));
  if (row >= 0 || ours.length !== theirs.length) throw new Error(`scoreColumns and numpy differ in row ${row}`);
}
