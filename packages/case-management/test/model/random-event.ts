import type { RecordData, Workflow } from "@reintegration/model";
import type { CaseEvent } from "../../src/case-event.ts";
import type { Chance } from "./chance.ts";

/** An event at random, mostly one that could be, on a day from 1 to 28 March 2024 not far from `day`. */
export function randomEvent(workflow: Workflow, chance: Chance, place: number, day: number): CaseEvent {
  const { below, happens, pick } = chance;
  const today = happens(95) ? day + below(2) : Math.max(1, day - 1);
  const facts = {
    ...(happens(30) && { is_ready: pick(["yes", "no", "refused", ""]) }),
    ...(happens(20) && { times_seen: below(4) }),
    ...(happens(2) && { times_seen: pick<string | number>([7, "two", "refused"]) }),
    ...(happens(1) && { grade: 1 }),
    ...(happens(1) && { colour: "red" }),
  };
  const records = [
    ...(happens(25) ? [randomPaper(chance, place)] : []),
    ...(happens(20) ? [randomPromise(chance, place, today)] : []),
    ...(happens(6) ? [randomMove(chance, place)] : []),
    ...(happens(1) ? [{ record: "paper@2.0.0", fields: {} }] : []),
  ];
  return {
    id: happens(98) ? `i${place}` : `i${below(place + 1)}`,
    case: happens(99) ? "M-1" : "M-2",
    event: happens(99) ? pick(workflow.events) : "nothing",
    date: dayText(today),
    role: happens(98) ? pick(workflow.roles) : "middle",
    ...(Object.keys(facts).length > 0 && { facts }),
    ...(records.length > 0 && { records }),
  };
}

const dayText = (day: number): string => `2024-03-${String(Math.min(28, day)).padStart(2, "0")}`;

function randomPaper({ below, happens, pick }: Chance, place: number): RecordData {
  return {
    record: "paper@1.0.0",
    fields: {
      paper_ref: happens(97) ? `p${place}` : "p0",
      ...(happens(50) && { case_ref: happens(97) ? "M-1" : "M-2" }),
      ...(happens(80) && { paper_grade: happens(97) ? below(4) : 9 }),
      ...(happens(60) && { paper_note: pick(["yes", "no"]) }),
    },
  };
}

function randomPromise({ below, happens, pick }: Chance, place: number, today: number): RecordData {
  return {
    record: "promise@1.0.0",
    fields: {
      promise_ref: `q${place}`,
      promised_for: pick([["work"], ["share"], ["work", "share"]]),
      promise_kept: happens(75) ? "yes" : "no",
      ...(happens(95) && { promised_on: dayText(Math.max(1, today - 2 + below(5))) }),
      ...(happens(40) && { lasts_until: dayText(today + below(5)) }),
    },
  };
}

function randomMove({ below }: Chance, place: number): RecordData {
  return { record: "move@1.0.0", fields: { move_ref: `m${place}`, move_from: `office ${below(4)}`, move_to: `office ${below(4)}` } };
}
