import type { RecordData, Workflow } from "@reintegration/model";
import { expect, it } from "vitest";
import type { Case } from "../src/case.ts";
import type { CaseEvent } from "../src/case-event.ts";
import { open } from "../src/open.ts";
import type { Outcome } from "../src/outcome.ts";
import { transition } from "../src/transition.ts";
import { type Chance, chanceFrom } from "./model/chance.ts";
import { randomEvent } from "./model/random-event.ts";
import { randomWorkflow } from "./model/random-workflow.ts";

/** What became of an event in a case. */
interface Move {
  readonly before: Case;
  readonly event: CaseEvent;
  readonly outcome: Outcome;
}

it("What the engine remembers of the case that it made last never shows: a copy that it has not seen comes to the same.", () => {
  const chance = chanceFrom(7);
  const seen = { accepted: 0, notValid: 0 };
  for (let round = 0; round < 600; round++) {
    const workflow = randomWorkflow(chance);
    for (const { before, event, outcome } of movesOf(workflow, chance)) {
      expect(transition(workflow, structuredClone(before), event)).toEqual(outcome);
      if (outcome.status === "accepted") seen.accepted++;
      else if (outcome.problems.some(({ rule }) => rule === "evidence-not-valid")) seen.notValid++;
    }
  }
  // both ways are looked at, and records with errors are come across as evidence
  expect(seen.accepted).toBeGreaterThan(1000);
  expect(seen.notValid).toBeGreaterThan(100);
});

/** Moves several cases of a workflow in turn, some of them with a record that somebody else spoiled. */
function movesOf(workflow: Workflow, chance: Chance): Move[] {
  const cases: Case[] = [];
  const moves: Move[] = [];
  for (let place = 0; place < 40; place++) {
    const event = randomEvent(workflow, chance, place, 3 + Math.floor(place / 10));
    if (cases.length === 0 || chance.happens(10)) {
      const opened = open(workflow, { ...event, event: "e0" });
      if (opened.status === "accepted") cases.push(opened.case);
      continue;
    }
    const nth = chance.happens(80) ? cases.length - 1 : chance.below(cases.length);
    const known = cases[nth] as Case;
    const before = chance.happens(15) ? spoiled(known, chance) : known;
    const outcome = transition(workflow, before, event);
    moves.push({ before, event, outcome });
    if (outcome.status === "accepted") cases[nth] = outcome.case;
  }
  return moves;
}

function spoiled(known: Case, { below }: Chance): Case {
  const at = below(Math.max(1, known.records.length));
  const records = known.records.map(
    (each, place): RecordData => (place === at ? { ...each, fields: { ...each.fields, paper_grade: 9, promise_kept: "perhaps" } } : each),
  );
  return { ...known, records };
}
