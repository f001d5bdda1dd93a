import { describe, expect, it } from "vitest";
import { accepted, refusals } from "../../test/accepted.ts";
import { damage, event, bicycleRepair as workflow } from "../../test/repair-case.ts";
import type { Case } from "../case.ts";
import { replay } from "../replay.ts";
import { transition } from "../transition.ts";

const look = (id: string, ref = `D-${id}`) => event(id, "look_over", "2024-02-01", "mechanic", { records: [damage(ref)] });
const many = Array.from({ length: 150 }, (_, place) => look(`e${place}`));
const longCase = (): Case => accepted(replay(workflow, [event("first", "bring_in", "2024-01-30", "rider"), ...many]));

describe("a long case", () => {
  it("knows the ids of its events and records", () => {
    expect(refusals(transition(workflow, longCase(), look("e70", "D-new")))).toEqual(["duplicate-event /id"]);
    expect(refusals(transition(workflow, longCase(), look("new", "D-e149")))).toEqual(["duplicate-record /records/0/fields/report_ref"]);
  });

  it("knows the ids of its own course only, where two go on from one case", () => {
    const before = longCase();
    const one = accepted(transition(workflow, before, look("one")));
    const other = accepted(transition(workflow, before, look("other")));
    expect(refusals(transition(workflow, one, look("one")))).toEqual([
      "duplicate-event /id",
      "duplicate-record /records/0/fields/report_ref",
    ]);
    for (const [course, next] of [
      [one, "other"],
      [other, "one"],
      [before, "one"],
    ] as const) {
      expect(accepted(transition(workflow, course, look(next))).events.at(-1)?.id).toBe(next);
    }
  });

  describe("edge cases", () => {
    it("knows its ids also when it comes from outside", () => {
      const read = JSON.parse(JSON.stringify(longCase())) as Case;
      expect(refusals(transition(workflow, read, look("e0", "D-new")))).toEqual(["duplicate-event /id"]);
    });

    it("does not take an event for known that was refused", () => {
      const before = longCase();
      expect(transition(workflow, before, { ...look("late"), role: "rider" }).status).toBe("refused");
      expect(transition(workflow, before, look("late")).status).toBe("accepted");
    });
  });
});
