import { describe, expect, it } from "vitest";
import { accepted } from "../test/accepted.ts";
import { deepFreeze } from "../test/deep-freeze.ts";
import { damage, event, ordinaryRepair, bicycleRepair as workflow } from "../test/repair-case.ts";
import type { CaseEvent } from "./case-event.ts";
import { deadlines } from "./deadlines.ts";
import { due } from "./due.ts";
import { force } from "./force.ts";
import { replay } from "./replay.ts";

const repair = (...events: readonly CaseEvent[]) => deepFreeze(accepted(replay(workflow, events)));
const [broughtIn, lookedOver] = ordinaryRepair as readonly [CaseEvent, CaseEvent];
const short = ({ deadline, status, dueOn, daysLeft, daysLate }: ReturnType<typeof due>[number]) =>
  `${deadline} ${status} ${dueOn} left ${daysLeft} late ${daysLate}`;

describe("due", () => {
  it("counts down to the end of the last day, then up", () => {
    const waiting = repair(broughtIn);
    const on = (day: string) => due(workflow, waiting, day).map(short);
    // brought in on 30 January, three days: 2 February
    expect(on("2024-01-30")).toEqual(["look_soon due 2024-02-02 left 3 late 0"]);
    expect(on("2024-02-02")).toEqual(["look_soon due 2024-02-02 left 0 late 0"]);
    expect(on("2024-02-03")).toEqual(["look_soon overdue 2024-02-02 left 0 late 1"]);
    expect(on("2024-03-01")).toEqual(["look_soon overdue 2024-02-02 left 0 late 28"]);
  });

  it("asks with what is known now which of two times stands", () => {
    expect(due(workflow, repair(broughtIn, lookedOver), "2024-02-01").map(short)).toEqual(["mend_soon due 2024-02-14 left 13 late 0"]);
    const worse = event("e3", "look_over", "2024-02-01", "mechanic", { records: [damage("D-2", { found_damage: ["frame"] })] });
    // both run from the first look, on 31 January; two months later is 31 March
    expect(due(workflow, repair(broughtIn, lookedOver, worse), "2024-02-01").map(short)).toEqual([
      "mend_frame due 2024-03-31 left 59 late 0",
    ]);
  });

  it("puts the most urgent first and leaves out what was met", () => {
    const two = {
      ...workflow,
      deadlines: [...workflow.deadlines, { ...workflow.deadlines[1], id: "sooner", within: { days: 1 } }],
    } as typeof workflow;
    expect(due(two, repair(broughtIn, lookedOver), "2024-02-01").map(({ deadline }) => deadline)).toEqual(["sooner", "mend_soon"]);
  });

  it("has nothing for a closed case", () => {
    expect(due(workflow, repair(...ordinaryRepair), "2025-01-01")).toEqual([]);
  });
});

describe("deadlines", () => {
  it("keep those that were met, and by how many days late", () => {
    const late = ordinaryRepair.map((each) => (each.id === "e1" ? each : { ...each, date: "2024-02-20" }));
    expect(deadlines(workflow, repair(...late.map((each) => ({ ...each }))), "2024-03-01").map(short)).toEqual([
      "look_soon met 2024-02-02 left 0 late 18",
      "mend_soon met 2024-03-05 left 0 late 0",
    ]);
  });

  it("end with the closing of the case, late or not", () => {
    const given = event("e2", "give_up", "2024-02-12", "rider", { facts: { end_reason: "given_up" } });
    expect(deadlines(workflow, repair(broughtIn, given), "2024-03-01")).toEqual([
      {
        deadline: "look_soon",
        severity: "error",
        status: "ended",
        startedBy: "e1",
        startedOn: "2024-01-30",
        dueOn: "2024-02-02",
        endedBy: "e2",
        endedOn: "2024-02-12",
        daysLeft: 0,
        daysLate: 10,
      },
    ]);
  });

  it("start again after they ended", () => {
    const reopened = repair(...ordinaryRepair, event("e6", "reopen", "2024-03-01", "manager"));
    expect(deadlines(workflow, reopened, "2024-03-02").map(short)).toEqual([
      "look_soon due 2024-03-04 left 2 late 0",
      "look_soon met 2024-02-02 left 0 late 0",
      "mend_soon met 2024-02-14 left 0 late 0",
    ]);
  });

  describe("edge cases", () => {
    it("look at a case as it was on an earlier day", () => {
      expect(deadlines(workflow, repair(...ordinaryRepair), "2024-01-30").map(short)).toEqual(["look_soon due 2024-02-02 left 3 late 0"]);
      expect(deadlines(workflow, repair(...ordinaryRepair), "2024-01-29")).toEqual([]);
    });

    it("refuse a day that is none", () => {
      expect(() => due(workflow, repair(broughtIn), "2023-02-29")).toThrow(RangeError);
    });

    it("follow a case through events that were not allowed", () => {
      const forced = force(workflow, repair(broughtIn), event("e9", "mend", "2024-02-05", "rider"));
      expect(forced.state).toBe("mended");
      expect(due(workflow, forced, "2024-02-06").map(short)).toEqual(["look_soon overdue 2024-02-02 left 0 late 4"]);
    });
  });
});
