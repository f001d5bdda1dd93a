import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { referenceOf } from "@reintegration/model";
import { instrument } from "@reintegration/standard/instruments/rss-open/1.0.0";
import { scoring } from "@reintegration/standard/scorings/rss-open-equal-weights/1.0.0";
import { interleave, type Measured } from "../harness/interleave.ts";
import { median } from "../harness/median.ts";
import { ratioOf } from "../harness/ratio-of.ts";
import { durationText, goal, number3, ratioText, type Section } from "../harness/report.ts";
import { type ProcessCost, runProcess } from "../process/run-process.ts";
import { writeParquet } from "./write-parquet.ts";

/** Each takes minutes: there are fewer pairs than elsewhere. */
const pairs = 3;
const memory = "1GB";
const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** `score --engine duckdb` on ten million responses in Parquet, against DuckDB that merely reads and writes the same columns. */
export async function duckdbSection(): Promise<Section[]> {
  const rows = Number(process.env["BENCH_ROWS"] ?? 10_000_000);
  const folder = mkdtempSync(join(tmpdir(), "reintegration-duckdb-"));
  const file = join(folder, "responses.parquet");
  const costs = { ours: [] as ProcessCost[], copy: [] as ProcessCost[] };
  const score = (): number => {
    const options = [
      "--engine",
      "duckdb",
      "--memory",
      memory,
      "--out-format",
      "parquet",
      "--out",
      join(folder, "out"),
      "--quiet",
      "--force",
    ];
    const definitions = ["--instrument", referenceOf(instrument), "--scoring", referenceOf(scoring)];
    const cost = runProcess([path("../../packages/cli/dist/main.js"), "score", file, ...definitions, ...options]);
    costs.ours.push(cost);
    return cost.seconds;
  };
  const copy = (): number => {
    const cost = runProcess([path("./copy-parquet.mjs"), file, join(folder, "copy.parquet"), memory, join(folder, "spilled")]);
    costs.copy.push(cost);
    return cost.seconds;
  };
  try {
    await writeParquet(file, instrument, rows);
    const measured = await interleave(
      [
        { name: "reintegration score --engine duckdb", measure: score },
        { name: "DuckDB reads and writes the columns", measure: copy },
      ],
      pairs,
    );
    const [ours, copied] = measured as [Measured, Measured];
    const ratio = ratioOf(ours, copied);
    const peak = (list: readonly ProcessCost[]): number => Math.max(...list.map(({ megabytes }) => megabytes));
    return [
      {
        title: "Scoring a large file: Parquet with DuckDB",
        about: `${rows} responses in Parquet (${number3(statSync(file).size / 1e6)} MB), one row in twenty with a problem. Checked and scored into Parquet, problems and summary included, with ${memory} of memory; whole processes, wall time, ${pairs} pairs.`,
        head: ["", "time", "times reading and writing", "peak memory"],
        rows: measured.map((each, index) => [
          each.name,
          durationText(median(each.seconds)),
          ratioText(ratioOf(each, copied)),
          `${number3(peak(index === 0 ? costs.ours : costs.copy))} MB`,
        ]),
        goals: [
          goal("at most four times as long as reading and writing", ratio.median, ratio.median <= 4),
          goal("peak memory of the process under 1 GB", peak(costs.ours), peak(costs.ours) < 1000),
        ],
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
