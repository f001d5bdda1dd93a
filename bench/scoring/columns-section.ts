import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Columns, compileScoring } from "@reintegration/scoring";
import { instrument, scoring } from "@reintegration/standard/scorings/rss-open-equal-weights/1.0.0";
import { cpuSeconds } from "../harness/cpu-seconds.ts";
import { interleave, type Measured } from "../harness/interleave.ts";
import { median } from "../harness/median.ts";
import { ratioOf } from "../harness/ratio-of.ts";
import { durationText, goal, ratioText, type Section } from "../harness/report.ts";
import { randomFrom } from "../random.ts";
import { numpyMasks, numpyPlan } from "./numpy-plan.ts";
import { findNumpy, startNumpy } from "./numpy-process.ts";
import { randomColumns } from "./random-columns.ts";

const title = "Scoring columns";
const rows = 1_000_000;

/** Scoring columns against the same score in numpy, which must come out equal to the last bit. */
export async function columnsSection(rounds: number): Promise<Section[]> {
  const numpy = findNumpy();
  if (numpy === undefined) {
    const about = "Not measured: no Python with numpy was found (the one that PYTHON names, bench/.venv, python3).";
    return [{ title, about, head: [], rows: [], goals: [] }];
  }
  const columns = randomColumns(instrument, rows, randomFrom(7));
  const { scoreColumns } = compileScoring(instrument, scoring);
  const folder = mkdtempSync(join(tmpdir(), "reintegration-columns-"));
  writeColumns(folder, columns);
  const python = startNumpy(numpy.python, folder);
  try {
    await python.ask("result");
    const theirs = new Float64Array(readFileSync(join(folder, "composite.bin")).buffer);
    const differs = scoreColumns(columns, rows)["composite"]?.value.findIndex((value, row) => !Object.is(value, theirs[row]));
    if (differs !== -1) throw new Error(`scoreColumns and numpy differ in row ${differs}`);
    const candidates = [
      { name: "scoreColumns", measure: () => cpuSeconds(() => scoreColumns(columns, rows)) },
      { name: `numpy (${numpy.versions})`, measure: async () => Number(await python.ask("score")) },
    ];
    await interleave(candidates, 3); // until it is compiled
    const measured = await interleave(candidates, rounds);
    const [ours, numpys] = measured as [Measured, Measured];
    const ratio = ratioOf(numpys, ours);
    return [
      {
        title,
        about: `${rows} rows of ${scoring.items.length} items, one of them a multiple choice; processor time. The numpy expression takes one look-up and whole-column sums for each item; both give the same composite, to the last bit.`,
        head: ["", "a row", "times scoreColumns"],
        rows: measured.map((each) => [each.name, durationText(median(each.seconds) / rows), ratioText(ratioOf(each, ours))]),
        goals: [goal("at least 4 times as fast as numpy", ratio.median, ratio.median >= 4)],
      },
    ];
  } finally {
    python.end();
    rmSync(folder, { recursive: true });
  }
}

function writeColumns(folder: string, columns: Columns): void {
  const plan = numpyPlan(instrument, scoring, rows);
  writeFileSync(join(folder, "columns.json"), JSON.stringify(plan));
  for (const { key, dtype } of plan.items) {
    const column = columns[key] as Uint8Array | Uint32Array;
    writeFileSync(join(folder, `${key}.bin`), dtype === "uint8" ? column : numpyMasks(column));
  }
}
