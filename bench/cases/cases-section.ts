import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Case, type CaseEvent, daysBetween, open, transition } from "@reintegration/case-management";
import { bicycleRepair, damage, event } from "../../packages/case-management/test/repair-case.ts";
import { cpuSeconds } from "../harness/cpu-seconds.ts";
import { interleave, type Measured } from "../harness/interleave.ts";
import { startLines } from "../harness/line-process.ts";
import { median } from "../harness/median.ts";
import { ratioOf } from "../harness/ratio-of.ts";
import { durationText, goal, ratioText, type Section } from "../harness/report.ts";
import { timed } from "../harness/timed.ts";
import { handWrittenRepair } from "./hand-written-repair.ts";
import { repairEvents } from "./repair-events.ts";

const script = fileURLToPath(new URL("move-cases.mjs", import.meta.url));

/** Moving a case, event by event, in a process of its own, against what else is done with each event. */
export async function casesSection(rounds: number): Promise<Section[]> {
  const moveCase = (): Case => {
    let repair: Case | undefined;
    for (const each of repairEvents) {
      const outcome = repair === undefined ? open(bicycleRepair, each) : transition(bicycleRepair, repair, each);
      if (outcome.status === "refused") throw new Error(JSON.stringify(outcome.problems));
      repair = outcome.case;
    }
    return repair as Case;
  };
  const moveByHand = (): Case | undefined => {
    let repair: Case | undefined;
    for (const each of repairEvents) repair = handWrittenRepair(repair, each);
    return repair;
  };
  if (JSON.stringify(moveCase()) !== JSON.stringify(moveByHand())) throw new Error("The engine and the hand-written procedure differ.");
  const texts = repairEvents.map((each) => JSON.stringify(each));
  const folder = mkdtempSync(join(tmpdir(), "reintegration-cases-"));
  writeFileSync(join(folder, "cases.json"), JSON.stringify({ workflow: bicycleRepair, events: repairEvents }));
  const process = startLines(globalThis.process.execPath, [script, join(folder, "cases.json")]);
  const candidates = [
    { name: "transition", measure: async () => Number(await process.ask("move")) },
    { name: "hand-written, yes or no only", measure: timed(moveByHand) },
    { name: "JSON.parse of the event", measure: timed(() => texts.map((text): unknown => JSON.parse(text))) },
    { name: "structuredClone of the event", measure: timed(() => repairEvents.map((each) => structuredClone(each))) },
  ];
  const measured = await interleave(candidates, rounds).finally(() => {
    process.end();
    rmSync(folder, { recursive: true });
  });
  const [moved] = measured as [Measured, ...Measured[]];
  const perEvent = (each: Measured): number => median(each.seconds) / repairEvents.length;
  const rate = 1 / perEvent(moved);
  const best = Math.min(...moved.seconds) / repairEvents.length;
  const years = tenYears();
  const records = repairEvents.reduce((sum, each) => sum + (each.records?.length ?? 0), 0);
  return [
    {
      title: "Moving a case",
      about: `A case of ${repairEvents.length} events with ${records} records, guards, evidence and consent, opened and moved to its end; the engine in a process of its own, at best ${durationText(best)} an event. Ten years of one event a day in one case, each with a record, took ${durationText(years)}.`,
      head: ["", "an event", "times transition"],
      rows: measured.map((each) => [each.name, durationText(perEvent(each)), ratioText(ratioOf(each, moved))]),
      goals: [
        goal("over a million events a second", rate, rate > 1e6),
        goal("ten years of a case in under a second (seconds)", years, years < 1),
      ],
    },
  ];
}

function tenYears(): number {
  const days = daysBetween("2014-01-01", "2024-01-01");
  const events = Array.from({ length: days }, (_, day): CaseEvent => {
    const date = new Date(Date.UTC(2014, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
    return event(`d${day}`, "look_over", date, "mechanic", { records: [damage(`D-${day}`)] });
  });
  return cpuSeconds(() => {
    const outcome = open(bicycleRepair, event("first", "bring_in", "2014-01-01", "rider"));
    if (outcome.status === "refused") throw new Error(JSON.stringify(outcome.problems));
    let repair = outcome.case;
    for (const each of events) {
      const next = transition(bicycleRepair, repair, each);
      if (next.status === "refused") throw new Error(JSON.stringify(next.problems));
      repair = next.case;
    }
    return repair;
  });
}
