import { messages } from "@reintegration/model/messages/en";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accepted, refusals } from "../test/accepted.ts";
import { deepFreeze } from "../test/deep-freeze.ts";
import { damage, event, ordinaryRepair, bicycleRepair as workflow } from "../test/repair-case.ts";
import { bicycleLabels as labels } from "../test/repair-labels.ts";
import type { Case } from "./case.ts";
import type { CaseEvent } from "./case-event.ts";
import { open } from "./open.ts";
import { replay } from "./replay.ts";
import { transition } from "./transition.ts";
import { why } from "./why.ts";

const waiting = deepFreeze(accepted(replay(workflow, ordinaryRepair.slice(0, 1))));
const send = (next: unknown) => transition(workflow, waiting, next as CaseEvent);
const good = event("x", "look_over", "2024-02-01", "mechanic", { records: [damage("D-1")] });

describe("bad input", () => {
  it.each([null, undefined, 1, "event", [], true])("%s is no event", (value) => {
    expect(refusals(send(value))).toEqual(["wrong-type "]);
    expect(refusals(open(workflow, value as unknown as CaseEvent))).toEqual(["wrong-type "]);
  });

  it.each([null, undefined, 1, "case", [], {}, { ...waiting, events: 1 }, { ...waiting, facts: null }])("%o is no case", (value) => {
    expect(refusals(transition(workflow, value as unknown as Case, good))).toEqual(["wrong-type "]);
  });

  it("names each part of an event that is of another type, all at once", () => {
    const wrong = { id: 1, case: null, event: "", date: "17/05/2022", at: 5, role: [], worker: {}, facts: [], records: {}, note: "x" };
    expect(refusals(send(wrong))).toEqual([
      "unknown-event-field /note",
      "wrong-type /worker",
      "not-a-date /date",
      "wrong-type /id",
      "wrong-type /case",
      "wrong-type /event",
      "wrong-type /at",
      "wrong-type /role",
      "wrong-type /facts",
      "wrong-type /records",
    ]);
  });

  it("refuses keys that every object has, and changes no prototype", () => {
    const text = '{"__proto__": {"is_admin": "yes"}, "constructor": "x", "toString": "y"}';
    const hostile = {
      ...good,
      facts: JSON.parse(text),
      records: [
        { record: "damage-report@1.0.0", fields: JSON.parse(`{"report_ref": "D-1", "found_damage": ["brakes"], ${text.slice(1)}`) },
      ],
    };
    expect(refusals(send(JSON.parse(JSON.stringify({ ...hostile, role: "__proto__", event: "constructor" }))))).toEqual(
      expect.arrayContaining([
        "unknown-event /event",
        "unknown-role /role",
        "unknown-fact /facts/__proto__",
        "unknown-fact /facts/constructor",
      ]),
    );
    expect(refusals(send(hostile))).toEqual([
      "unknown-field /records/0/fields/__proto__",
      "unknown-field /records/0/fields/constructor",
      "unknown-field /records/0/fields/toString",
      "unknown-fact /facts/__proto__",
      "unknown-fact /facts/constructor",
      "unknown-fact /facts/toString",
    ]);
    expect(({} as Record<string, unknown>)["is_admin"]).toBeUndefined();
  });

  it("takes no text of a million letters, and shows none", () => {
    const huge = "x".repeat(1_000_000);
    const outcome = send({ ...good, id: huge, event: huge, role: huge, worker: huge, facts: { end_reason: huge } });
    expect(refusals(outcome)).toEqual([
      "too-long /worker",
      "too-long /id",
      "too-long /event",
      "too-long /role",
      "unknown-code /facts/end_reason",
    ]);
    expect(JSON.stringify(outcome).length).toBeLessThan(2000);
  });

  it("lets a fact be refused where that is offered, and says nothing by an empty one", () => {
    expect(accepted(send({ ...good, facts: { rider_age: "refused", end_reason: "" } })).facts).toEqual({
      rider_age: "refused",
      known_damage: ["brakes"],
    });
    expect(refusals(send({ ...good, facts: { rider_age: "dont_know", end_reason: "refused" } }))).toEqual([
      "missing-kind-not-offered /facts/rider_age",
      "missing-kind-not-offered /facts/end_reason",
    ]);
  });

  it("never throws and never takes what is no event, whatever stands in it", () => {
    const anything = fc.anything({ withBigInt: false, withNullPrototype: true, maxDepth: 3 });
    const parts = fc.record(
      { id: anything, case: anything, event: anything, date: anything, at: anything, role: anything, facts: anything, records: anything },
      { requiredKeys: [] },
    );
    const mutated = parts.map((part) => ({ ...good, ...part }));
    fc.assert(
      fc.property(fc.oneof(anything, parts, mutated), (value) => {
        const outcome = send(value);
        const reasons = why(workflow, waiting, value as CaseEvent, { messages, labels });
        expect(reasons.length === 0).toBe(outcome.status === "accepted");
        expect(JSON.stringify(reasons).length).toBeLessThan(200_000);
        replay(workflow, value as CaseEvent[]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe("replay", () => {
  it("says at which event a history becomes impossible", () => {
    const [first, second, third, ...rest] = ordinaryRepair as readonly [CaseEvent, CaseEvent, CaseEvent];
    expect(refusals(replay(workflow, [first, third, second, ...rest]))).toEqual(["not-in-state /events/1/event"]);
    expect(refusals(replay(workflow, [second]))).toEqual(["not-an-opening /events/0/event"]);
    expect(refusals(replay(workflow, []))).toEqual(["no-events /events"]);
    expect(refusals(replay(workflow, null as never))).toEqual(["wrong-type /events"]);
  });

  it("takes day-of-checking into account for each event", () => {
    expect(refusals(replay(workflow, ordinaryRepair, { asOf: "2024-02-04" }))).toEqual(["future-event /events/4/date"]);
  });
});
