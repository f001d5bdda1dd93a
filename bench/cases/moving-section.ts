import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CaseEvent } from "@reintegration/case-management";
import { referenceOf, type Workflow } from "@reintegration/model";
import { type Candidate, interleave, type Measured } from "../harness/interleave.ts";
import { startLines } from "../harness/line-process.ts";
import { median } from "../harness/median.ts";
import { ratioOf } from "../harness/ratio-of.ts";
import { durationText, goal, ratioText, type Section } from "../harness/report.ts";
import { timed } from "../harness/timed.ts";

const parsing = "JSON.parse of the event";
const script = fileURLToPath(new URL("move-cases.mjs", import.meta.url));

/**
 * Moving a case through all of its events, in a process of its own, against what else is done with each event. A workflow of the
 * standard goes by its reference.
 */
export async function movingSection(
  title: string,
  workflow: Workflow | string,
  events: readonly CaseEvent[],
  rounds: number,
  ...others: readonly Candidate[]
): Promise<Section> {
  const texts = events.map((each) => JSON.stringify(each));
  const folder = mkdtempSync(join(tmpdir(), "reintegration-cases-"));
  writeFileSync(join(folder, "cases.json"), JSON.stringify({ workflow, events }));
  const process = startLines(globalThis.process.execPath, [script, join(folder, "cases.json")]);
  const candidates: Candidate[] = [
    { name: "transition", measure: async () => Number(await process.ask("move")) },
    ...others,
    { name: parsing, measure: timed(() => texts.map((text): unknown => JSON.parse(text))) },
    { name: "structuredClone of the event", measure: timed(() => events.map((each) => structuredClone(each))) },
  ];
  const measured = await interleave(candidates, rounds * 10).finally(() => {
    process.end();
    rmSync(folder, { recursive: true });
  });
  const [moved] = measured as [Measured, ...Measured[]];
  const least = (each: Measured): number => Math.min(...each.seconds) / events.length;
  const rate = 1 / least(moved);
  const parsed = measured.find(({ name }) => name === parsing) as Measured;
  const megabytes = texts.join("").length / events.length / least(parsed) / 1e6;
  const records = events.reduce((sum, each) => sum + (each.records?.length ?? 0), 0);
  return {
    title,
    about: `A case of ${typeof workflow === "string" ? workflow : referenceOf(workflow)}, ${events.length} events with ${records} records, guards, evidence and consent, opened and moved to its end; the engine in a process of its own. The goal is held against the best of ${rounds * 10} rounds: what else runs on the machine only adds time, to all rows alike. JSON.parse reads ${megabytes.toFixed(0)} MB/s here.`,
    head: ["", "an event, at best", "in the median", "times transition"],
    rows: measured.map((each) => [
      each.name,
      durationText(least(each)),
      durationText(median(each.seconds) / events.length),
      ratioText(ratioOf(each, moved)),
    ]),
    goals: [goal("over a million events a second", rate, rate > 1e6)],
  };
}
