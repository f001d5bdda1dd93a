import { type Case, type CaseEvent, daysBetween, open, replay, transition } from "@reintegration/case-management";
import { loadWorkflow } from "@reintegration/standard";
import { bicycleRepair, damage, event } from "../../packages/case-management/test/repair-case.ts";
import { completed } from "../../packages/case-management/test/returnee-story.ts";
import { tellStory } from "../../packages/case-management/test/story.ts";
import { cpuSeconds } from "../harness/cpu-seconds.ts";
import { durationText, goal, type Section } from "../harness/report.ts";
import { timed } from "../harness/timed.ts";
import { handWrittenRepair } from "./hand-written-repair.ts";
import { movingSection } from "./moving-section.ts";
import { repairEvents } from "./repair-events.ts";

/** Cases moved event by event: one of the standard's own workflow, one of an invented workflow against a procedure written by hand. */
export async function casesSection(rounds: number): Promise<Section[]> {
  const reintegration = "reintegration-case@1.0.0";
  const { events } = tellStory(await loadWorkflow(reintegration), completed).at;
  const outcome = replay(bicycleRepair, repairEvents);
  if (JSON.stringify(outcome) !== JSON.stringify({ status: "accepted", case: moveByHand() }))
    throw new Error("The engine and the hand-written procedure differ.");
  const byHand = { name: "hand-written, yes or no only", measure: timed(moveByHand) };
  return [
    await movingSection("Moving a returnee's case", reintegration, events, rounds),
    await movingSection("Moving a repair", bicycleRepair, repairEvents, rounds, byHand),
    tenYears(),
  ];
}

function moveByHand(): Case | undefined {
  let repair: Case | undefined;
  for (const each of repairEvents) repair = handWrittenRepair(repair, each);
  return repair;
}

function tenYears(): Section {
  const days = daysBetween("2014-01-01", "2024-01-01");
  const events = Array.from({ length: days }, (_, day): CaseEvent => {
    const date = new Date(Date.UTC(2014, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
    return event(`d${day}`, "look_over", date, "mechanic", { records: [damage(`D-${day}`)] });
  });
  const seconds = cpuSeconds(() => {
    const opened = open(bicycleRepair, event("first", "bring_in", "2014-01-01", "rider"));
    if (opened.status === "refused") throw new Error(JSON.stringify(opened.problems));
    let repair = opened.case;
    for (const each of events) {
      const next = transition(bicycleRepair, repair, each);
      if (next.status === "refused") throw new Error(JSON.stringify(next.problems));
      repair = next.case;
    }
    return repair;
  });
  return {
    title: "Ten years in one case",
    about: `${events.length} events, one a day, each with a record, in one case: ${durationText(seconds)}.`,
    head: [],
    rows: [],
    goals: [goal("ten years of a case in under a second (seconds)", seconds, seconds < 1)],
  };
}
