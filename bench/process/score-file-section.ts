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
import { runProcess } from "./run-process.ts";
import { type ExportForm, writeExport } from "./write-export.ts";

const forms: readonly ExportForm[] = [
  { name: "a KoboToolbox export, all cells quoted", isKobo: true },
  { name: "plain CSV in our own codes, nothing quoted", isKobo: false },
];
const pairRows = 100_000;
const allRows = 1_000_000;
const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The `score` command, outputs included, against the CSV reader alone on the same file. */
export async function scoreFileSection(rounds: number): Promise<Section[]> {
  const folder = mkdtempSync(join(tmpdir(), "reintegration-score-"));
  const score = (file: string) =>
    runProcess([
      path("../../packages/cli/dist/main.js"),
      "score",
      file,
      "--instrument",
      referenceOf(instrument),
      "--scoring",
      referenceOf(scoring),
      "--out",
      join(folder, "out"),
      "--quiet",
    ]);
  const read = (file: string) => runProcess([path("./read-with-papaparse.mjs"), file]);
  try {
    const sections: Section[] = [];
    for (const form of forms) {
      const file = join(folder, "part.csv");
      writeExport(file, instrument, pairRows, form);
      const measured = await interleave(
        [
          { name: "reintegration score", measure: () => score(file).seconds },
          { name: "papaparse alone", measure: () => read(file).seconds },
        ],
        rounds,
      );
      const [ours, reader] = measured as [Measured, Measured];
      const ratio = ratioOf(ours, reader);
      const whole = join(folder, "whole.csv");
      writeExport(whole, instrument, allRows, form);
      const [million, alone] = [score(whole), read(whole)];
      const megabytes = statSync(whole).size / 1e6;
      rmSync(whole);
      sections.push({
        title: `Scoring a file: ${form.name}`,
        about: `Whole processes, wall time, start and outputs included. Pairs on ${pairRows} rows; one run each on ${allRows} rows (${number3(megabytes)} MB).`,
        head: ["", `${pairRows} rows`, "times papaparse", `${allRows} rows`, "peak memory"],
        rows: measured.map((each, index) => {
          const once = index === 0 ? million : alone;
          return [
            each.name,
            durationText(median(each.seconds)),
            ratioText(ratioOf(each, reader)),
            durationText(once.seconds),
            `${number3(once.megabytes)} MB`,
          ];
        }),
        goals: [
          goal("no less than a third of the reader's speed", ratio.median, ratio.median <= 3),
          goal("peak memory under 256 MB on a million rows", million.megabytes, million.megabytes < 256),
        ],
      });
    }
    return sections;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
