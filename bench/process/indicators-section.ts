import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { interleave, type Measured } from "../harness/interleave.ts";
import { median } from "../harness/median.ts";
import { ratioOf } from "../harness/ratio-of.ts";
import { durationText, goal, number3, ratioText, type Section } from "../harness/report.ts";
import { runProcess } from "./run-process.ts";
import { writeCaseFiles } from "./write-case-files.ts";

const asked = [
  "reintegration-eligible@1.0.0",
  "reintegration-started-of-eligible@1.0.0",
  "reintegration-completed-of-eligible@1.0.0",
  "cases-completed@1.0.0",
  "days-eligible-to-assistance@1.0.0",
];
const pairCases = 11_350;
/** About a million records. */
const allCases = 227_000;
const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The `indicators` command, checks of the records and outputs included, against parsing the same lines; the case files of many people. */
export async function indicatorsSection(rounds: number): Promise<Section[]> {
  const folder = mkdtempSync(join(tmpdir(), "reintegration-indicators-"));
  const main = path("../../packages/cli/dist/main.js");
  const options = [
    "--indicator",
    asked.join(","),
    "--by",
    "country_of_return,sex",
    "--as-of",
    "2026-06-30",
    "--out",
    join(folder, "out"),
    "--quiet",
  ];
  const compute = (file: string) => runProcess([main, "indicators", file, ...options]);
  const parse = (file: string) => runProcess([path("./parse-lines.mjs"), file]);
  try {
    const [part, whole] = [join(folder, "part.ndjson"), join(folder, "whole.ndjson")];
    const some = writeCaseFiles(part, pairCases);
    const measured = await interleave(
      [
        { name: "reintegration indicators", measure: () => compute(part).seconds },
        { name: "JSON.parse of each line", measure: () => parse(part).seconds },
      ],
      rounds,
    );
    const [, parser] = measured as [Measured, Measured];
    const all = writeCaseFiles(whole, allCases);
    const [million, alone] = [compute(whole), parse(whole)];
    return [
      {
        title: "Indicators over case files",
        about: `Whole processes, wall time, start, checks and outputs included: ${asked.length} indicators by country and sex, over the case files of many people, three to five records each. Pairs on ${some.records} records; one run each on ${all.records} (${number3(statSync(whole).size / 1e6)} MB).`,
        head: ["", `${some.records} records`, "times JSON.parse", `${all.records} records`, "peak memory"],
        rows: measured.map((each, index) => {
          const once = index === 0 ? million : alone;
          const cells = [durationText(median(each.seconds)), ratioText(ratioOf(each, parser)), durationText(once.seconds)];
          return [each.name, ...cells, `${number3(once.megabytes)} MB`];
        }),
        goals: [goal("peak memory under 512 MB on a million records", million.megabytes, million.megabytes < 512)],
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
