import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { plantedMap, writePlantedLog } from "../../engines/cases-log/planted-log.ts";
import { interleave, type Measured } from "../harness/interleave.ts";
import { median } from "../harness/median.ts";
import { ratioOf } from "../harness/ratio-of.ts";
import { durationText, goal, number3, ratioText, type Section } from "../harness/report.ts";
import { runProcess } from "./run-process.ts";

const workflow = "reintegration-case@1.0.0";
const asOf = "2026-06-30";
const pairCases = 7_850;
/** About a million events. */
const allCases = 78_500;
const path = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

/** The `cases check` command, outputs included, against the CSV reader alone on the same log; the events of a case stand far apart in it. */
export async function caseLogSection(rounds: number): Promise<Section[]> {
  const folder = mkdtempSync(join(tmpdir(), "reintegration-log-"));
  const main = path("../../packages/cli/dist/main.js");
  const options = ["--workflow", workflow, "--map", join(folder, "map.json"), "--as-of", asOf, "--out", join(folder, "out"), "--quiet"];
  const check = (file: string) => runProcess([main, "cases", "check", file, ...options]);
  const read = (file: string) => runProcess([path("./read-with-papaparse.mjs"), file]);
  try {
    writeFileSync(join(folder, "map.json"), JSON.stringify(plantedMap(workflow)));
    const [part, whole] = [join(folder, "part.csv"), join(folder, "whole.csv")];
    const some = writePlantedLog({ log: part, planted: join(folder, "list.csv") }, { cases: pairCases, asOf });
    const measured = await interleave(
      [
        { name: "reintegration cases check", measure: () => check(part).seconds },
        { name: "papaparse alone", measure: () => read(part).seconds },
      ],
      rounds,
    );
    const [, reader] = measured as [Measured, Measured];
    const all = writePlantedLog({ log: whole, planted: join(folder, "list.csv") }, { cases: allCases, asOf });
    const [million, alone] = [check(whole), read(whole)];
    return [
      {
        title: "Checking a log of cases",
        about: `Whole processes, wall time, start and outputs included. Pairs on ${some.events} events of ${pairCases} cases; one run each on ${all.events} events of ${allCases} cases (${number3(statSync(whole).size / 1e6)} MB), by date, so that the events of a case stand far apart.`,
        head: ["", `${some.events} events`, "times papaparse", `${all.events} events`, "peak memory"],
        rows: measured.map((each, index) => {
          const once = index === 0 ? million : alone;
          const cells = [durationText(median(each.seconds)), ratioText(ratioOf(each, reader)), durationText(once.seconds)];
          return [each.name, ...cells, `${number3(once.megabytes)} MB`];
        }),
        goals: [goal("peak memory under 512 MB on a million events", million.megabytes, million.megabytes < 512)],
      },
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
