import { describe, expect, it } from "vitest";
import { tell } from "../../test/lint-market.ts";
import { workflows } from "./workflows.ts";

const provenance = [{ source: "none", locator: "-", confidence: "reconstructed" }];
const stallDay = {
  id: "stall-day",
  version: "1.0.0",
  title: "A day of a stall",
  basis: "reconstructed",
  provenance,
  licence: "CC0-1.0",
  language: "en",
  subject: "stall",
  roles: "mood-3@1.0.0",
  facts: [{ key: "end_mood", type: "single", text: "How did it end?", codelist: "mood-3@1.0.0" }],
  factSources: {},
  events: [
    { id: "put_up", title: "Put up" },
    { id: "taken_down", title: "Taken down" },
  ],
  states: [
    { id: "standing", title: "Standing", kind: "open" },
    { id: "gone", title: "Gone", kind: "closed" },
  ],
  transitions: [
    { event: "put_up", from: [], to: "standing", roles: ["good"], provenance },
    { event: "taken_down", from: ["standing"], to: "gone", guard: { answered: "end_mood" }, roles: ["good"], provenance },
  ],
  gates: [],
  deadlines: [],
  closure: { reason: "end_mood", dropouts: [] },
  exclusive: [],
};
const path = "workflows/stall-day/1.0.0.json";

describe("workflows", () => {
  it("tells what does not make sense in a workflow, over the codelists and records of the standard", () => {
    expect(tell(workflows, { [path]: stallDay })).toEqual([`${path}#/subject — there is no record “stall”`]);
    const { guard, ...unguarded } = stallDay.transitions[1] as (typeof stallDay.transitions)[number];
    const broken = { ...stallDay, transitions: [stallDay.transitions[0], { ...unguarded, roles: ["angry"] }] };
    expect(tell(workflows, { [path]: broken })).toEqual([
      `${path}#/subject — there is no record “stall”`,
      `${path}#/transitions/1/roles/0 — there is no role “angry”`,
      `${path}#/transitions/1 — “taken_down” closes a case without a reason`,
    ]);
  });

  it("has nothing to say about a standard without workflows", () => {
    expect(tell(workflows, {})).toEqual([]);
  });
});
