import { describe, expect, it } from "vitest";
import { accepted, refusals } from "../test/accepted.ts";
import { deepFreeze } from "../test/deep-freeze.ts";
import { damage, event, ordinaryRepair, record, bicycleRepair as workflow } from "../test/repair-case.ts";
import type { Case } from "./case.ts";
import type { CaseEvent } from "./case-event.ts";
import { open } from "./open.ts";
import { replay } from "./replay.ts";
import { transition } from "./transition.ts";

/** The case after the first events of an ordinary repair. */
const after = (count: number): Case => deepFreeze(accepted(replay(workflow, ordinaryRepair.slice(0, count))));
const refusalsOf = (before: Case, next: CaseEvent): string[] => refusals(transition(workflow, before, deepFreeze(next)));
const problemsOf = (before: Case, next: CaseEvent) => {
  const outcome = transition(workflow, before, next);
  return outcome.status === "refused" ? outcome.problems : [];
};

describe("transition", () => {
  it("leads an ordinary case from its opening to its closure, nothing changed on the way", () => {
    const [first, ...rest] = deepFreeze(ordinaryRepair);
    let repair = deepFreeze(accepted(open(workflow, first as CaseEvent)));
    expect(repair).toEqual({
      id: "R-1",
      workflow: "bicycle-repair@1.0.0",
      state: "waiting",
      since: "2024-01-30",
      facts: { rider_age: 30 },
      records: [],
      events: [first],
    });
    const states = rest.map((next) => {
      repair = deepFreeze(accepted(transition(workflow, repair, next)));
      return `${repair.state} ${repair.since}`;
    });
    expect(states).toEqual(["looked_over 2024-01-31", "mended 2024-02-05", "mended 2024-02-05", "returned 2024-02-06"]);
    expect(repair.facts).toEqual({ rider_age: 30, known_damage: ["brakes"], end_reason: "mended" });
    expect(repair.records.map((each) => each.record)).toEqual(["damage-report@1.0.0", "permission@1.0.0", "safety-check@1.0.0"]);
    expect(repair.events).toEqual(ordinaryRepair);
  });

  it("reads a fact from the newest record, and loses it where that does not say", () => {
    const looked = after(2);
    const again = (fields: object) =>
      accepted(
        transition(workflow, looked, event("x", "look_over", "2024-02-01", "mechanic", { records: [damage("D-2", fields as never)] })),
      );
    expect(again({ found_damage: ["frame"] }).facts["known_damage"]).toEqual(["frame"]);
    expect(
      refusals(transition(workflow, looked, event("x", "look_over", "2024-02-01", "mechanic", { records: [damage("D-2", {})] }))),
    ).toEqual(["evidence-incomplete /records/0/fields/found_damage"]);
  });

  it("takes the first of several transitions whose guard holds, and holds the event to its role", () => {
    const broken = accepted(
      transition(
        workflow,
        after(2),
        event("x", "look_over", "2024-02-01", "mechanic", { records: [damage("D-2", { found_damage: ["frame"] })] }),
      ),
    );
    expect(refusalsOf(broken, event("y", "mend", "2024-02-02", "mechanic"))).toEqual(["role-not-allowed /role"]);
    expect(accepted(transition(workflow, broken, event("y", "mend", "2024-02-02", "manager"))).state).toBe("mended");
  });

  it("says each part of a guard that fails, and what is known", () => {
    const problems = problemsOf(after(4), event("x", "give_back", "2024-02-06", "manager"));
    expect(problems).toEqual([
      {
        rule: "guard-not-met",
        severity: "error",
        path: "/facts",
        params: { event: "give_back", needed: { eq: ["end_reason", "mended"] }, found: { end_reason: null } },
      },
    ]);
  });

  it("gives everything that stands against an event at once", () => {
    const wrong = event("e2", "give_back", "2024-01-01", "rider", { case: "R-2", facts: { known_damage: ["chain"], colour: "red" } });
    expect(refusalsOf(after(3), wrong)).toEqual([
      "wrong-case /case",
      "duplicate-event /id",
      "event-out-of-order /date",
      "fact-from-record /facts/known_damage",
      "unknown-fact /facts/colour",
      "guard-not-met /facts",
      "role-not-allowed /role",
      "missing-evidence /records",
    ]);
  });

  it("names the states in which an event is possible, and tells a closed case from another state", () => {
    expect(problemsOf(after(1), event("x", "mend", "2024-02-06", "mechanic"))[0]).toMatchObject({
      rule: "not-in-state",
      params: { event: "mend", state: "waiting", states: ["looked_over"] },
    });
    expect(refusalsOf(after(5), event("x", "mend", "2024-02-06", "mechanic"))).toEqual(["case-closed /event"]);
    expect(refusalsOf(after(2), event("x", "bring_in", "2024-02-06", "rider"))).toEqual(["already-open /event"]);
  });

  it("reopens a closed case where the workflow says so", () => {
    expect(accepted(transition(workflow, after(5), event("e6", "reopen", "2024-03-01", "manager"))).state).toBe("waiting");
  });

  describe("edge cases", () => {
    it("takes an event of the day after asOf, and none of a later day", () => {
      const next = event("x", "reopen", "2024-03-01", "manager");
      expect(transition(workflow, after(5), next, { asOf: "2024-02-29" }).status).toBe("accepted");
      expect(refusals(transition(workflow, after(5), next, { asOf: "2024-02-28" }))).toEqual(["future-event /date"]);
      expect(() => transition(workflow, after(5), next, { asOf: "tomorrow" })).toThrow(RangeError);
    });

    it("orders events of one day by their instants, whatever stands between them", () => {
      const at = (id: string, instant?: string) =>
        event(id, "pass_on", "2024-01-31", "manager", {
          ...(instant !== undefined && { at: instant }),
          records: [record("handover", { handover_ref: id, from_shop: `from ${id}`, to_shop: `to ${id}` })],
        });
      const morning = accepted(transition(workflow, after(1), at("a", "2024-01-31T09:00:00+01:00")));
      const untimed = accepted(transition(workflow, morning, at("b")));
      expect(refusalsOf(untimed, at("c", "2024-01-31T07:59:59Z"))).toEqual(["event-out-of-order /at"]);
      expect(refusalsOf(untimed, at("c", "2024-01-31T08:00:00Z"))).toEqual([]);
    });

    it("takes an instant whose own date is one day away, and not one that is two", () => {
      const at = (instant: string) => event("x", "look_over", "2024-02-29", "mechanic", { at: instant, records: [damage("D-9")] });
      expect(refusalsOf(after(1), at("2024-03-01T00:10:00+14:00"))).toEqual([]);
      expect(refusalsOf(after(1), at("2024-03-02T00:10:00+14:00"))).toEqual(["clock-skew /at"]);
      expect(refusalsOf(after(1), at("2024-02-29T10:00:00"))).toEqual(["wrong-type /at"]);
    });

    it("moves a case only by the version that it was opened under", () => {
      const other = { ...workflow, version: "1.0.1" };
      expect(refusals(transition(other, after(1), event("x", "give_up", "2024-02-01", "rider")))).toEqual(["workflow-mismatch "]);
    });

    it("keeps a case from going in a circle between offices", () => {
      const pass = (id: string, from: string, to: string, date: string) =>
        event(id, "pass_on", date, "manager", { records: [record("handover", { handover_ref: id, from_shop: from, to_shop: to })] });
      const inB = accepted(transition(workflow, after(1), pass("h1", "A", "B", "2024-02-01")));
      const inC = accepted(transition(workflow, inB, pass("h2", "B", "C", "2024-02-02")));
      const refused = ["circular-transfer /records/0/fields/to_shop"];
      expect(refusalsOf(inC, pass("h3", "C", "A", "2024-02-03"))).toEqual(refused);
      expect(refusalsOf(inC, pass("h3", "C", "C", "2024-02-03"))).toEqual(refused);
      expect(refusalsOf(inC, pass("h3", "B", "C", "2024-02-03"))).toEqual(refused);
      expect(refusalsOf(inC, pass("h3", "C", "D", "2024-02-03"))).toEqual([]);
    });

    it("counts only transfers that were accepted, where the workflow tells them from offers", () => {
      const accepting = {
        ...workflow,
        transfers: { record: "handover@1.0.0", from: "from_shop", to: "to_shop", accepted: { eq: ["from_shop", "B"] } },
      } as const;
      const pass = (id: string, from: string, to: string) =>
        event(id, "pass_on", "2024-02-01", "manager", {
          records: [record("handover", { handover_ref: id, from_shop: from, to_shop: to })],
        });
      const offered = accepted(transition(accepting, after(1), pass("h1", "A", "B")));
      expect(refusals(transition(accepting, offered, pass("h2", "B", "A")))).toEqual([]);
    });

    it("takes ten years of daily events in one case in less than two seconds", () => {
      let repair = after(1);
      // of this process alone: how busy the machine is has no say
      const from = process.cpuUsage();
      for (let day = 0; day < 3650; day++) {
        const date = new Date(Date.UTC(2024, 1, 1) + day * 86_400_000).toISOString().slice(0, 10);
        repair = accepted(transition(workflow, repair, event(`d${day}`, "look_over", date, "mechanic", { records: [damage(`D-${day}`)] })));
      }
      expect(repair.events).toHaveLength(3651);
      const { user } = process.cpuUsage(from);
      expect(user / 1e6).toBeLessThan(2);
    });
  });
});
