import { fileURLToPath } from "node:url";
import { interleave, type Measured } from "../harness/interleave.ts";
import { median } from "../harness/median.ts";
import { ratioOf } from "../harness/ratio-of.ts";
import { durationText, ratioText, type Section } from "../harness/report.ts";
import { runProcess } from "./run-process.ts";

const scoringModule = fileURLToPath(new URL("../../packages/scoring/dist/index.js", import.meta.url));

/** Importing the scoring package against an empty module. */
export async function importSection(rounds: number): Promise<Section[]> {
  const run = (code: string) => (): number => runProcess(["--input-type=module", "--eval", code]).seconds;
  const measured = await interleave(
    [
      { name: "import @reintegration/scoring", measure: run(`import ${JSON.stringify(scoringModule)}`) },
      { name: "an empty module", measure: run("") },
    ],
    rounds,
  );
  const [, empty] = measured as [Measured, Measured];
  return [
    {
      title: "Importing the scoring package",
      about: "Whole node processes, wall time.",
      head: ["", "time", "times the empty module"],
      rows: measured.map((each) => [each.name, durationText(median(each.seconds)), ratioText(ratioOf(each, empty))]),
      goals: [],
    },
  ];
}
