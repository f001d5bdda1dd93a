import type { Workflow, WorkflowLabels } from "@reintegration/model";
import { messages } from "@reintegration/model/messages/en";
import { available } from "../../src/available.ts";
import type { Case } from "../../src/case.ts";
import type { CaseEvent } from "../../src/case-event.ts";
import { force } from "../../src/force.ts";
import { historyOf } from "../../src/history-of.ts";
import { open } from "../../src/open.ts";
import { replay } from "../../src/replay.ts";
import { transition } from "../../src/transition.ts";
import { why } from "../../src/why.ts";
import { chanceFrom } from "./chance.ts";
import { factsAfter, plainNext } from "./plain-interpreter.ts";
import { randomEvent } from "./random-event.ts";
import { randomWorkflow } from "./random-workflow.ts";

const labels: WorkflowLabels = {
  language: "en",
  title: "",
  states: {},
  events: {},
  roles: {},
  purposes: {},
  gates: {},
  deadlines: {},
  facts: {},
  records: {},
  digest: "",
};
const wishes = { messages, labels };

/** How many of the events of some sequences were accepted, and how many there were. */
export interface Tally {
  sequences: number;
  events: number;
  accepted: number;
}

/**
 * Makes a workflow from a seed and sends random sequences of events through it; throws with the workflow and the events where
 * the engine does anything but what the plain reading of the definition does.
 */
export function runSequences(seed: number, count: number, tally: Tally): void {
  const chance = chanceFrom(seed);
  const workflow = randomWorkflow(chance);
  for (let sequence = 0; sequence < count; sequence++) {
    const length = 3 + chance.below(6);
    let known: Case | undefined;
    let day = 3 + chance.below(5);
    const past: CaseEvent[] = [];
    for (let place = 0; place < length; place++) {
      const drawn = randomEvent(workflow, chance, place, day);
      // most cases begin
      const event = known === undefined && chance.happens(80) ? { ...drawn, event: "e0" } : drawn;
      known = sendEvent(workflow, known, past, event, tally);
      if (known !== undefined) day = Number(known.events.at(-1)?.date.slice(8));
    }
    if (known !== undefined) expectSame(workflow, past, "replay", replay(workflow, past), { status: "accepted", case: known });
    tally.sequences++;
  }
}

function sendEvent(workflow: Workflow, known: Case | undefined, past: CaseEvent[], event: CaseEvent, tally: Tally): Case | undefined {
  const expected = plainNext(workflow, past, known?.state, event);
  const outcome = known === undefined ? open(workflow, event) : transition(workflow, known, event);
  const tried = [...past, event];
  tally.events++;
  const found = outcome.status === "accepted" ? outcome.case.state : undefined;
  expectSame(workflow, tried, "state", found, expected);
  expectSame(workflow, tried, "why", why(workflow, known, event, wishes).length === 0, found !== undefined);
  if (known !== undefined && tally.events % 4 === 0) {
    const possible = workflow.events.filter((name) => plainNext(workflow, past, known.state, { ...event, event: name }) !== undefined);
    if (event.case === known.id) expectSame(workflow, tried, "available", available(workflow, known, event.role, event), possible);
  }
  if (outcome.status === "refused") return known;
  tally.accepted++;
  past.push(event);
  expectSame(workflow, tried, "facts", sorted(outcome.case.facts), sorted(factsAfter(past)));
  if (tally.events % 4 === 0) {
    expectSame(workflow, tried, "force", force(workflow, known, event), outcome.case);
    expectSame(workflow, tried, "history", historyOf(workflow, outcome.case).at(-1)?.state, outcome.case.state);
  }
  return outcome.case;
}

const sorted = (facts: object): unknown => Object.fromEntries(Object.entries(facts).sort());

function expectSame(workflow: Workflow, events: readonly CaseEvent[], what: string, found: unknown, expected: unknown): void {
  if (found === expected || JSON.stringify(found) === JSON.stringify(expected)) return;
  throw new Error(
    `${what}: ${JSON.stringify(found)}, expected ${JSON.stringify(expected)}\n${JSON.stringify({ events, workflow }, null, 1)}`,
  );
}
