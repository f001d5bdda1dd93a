import { describe, expect, it } from "vitest";
import { accepted } from "../test/accepted.ts";
import { damage, ordinaryRepair, bicycleRepair as workflow } from "../test/repair-case.ts";
import { available } from "./available.ts";
import { replay } from "./replay.ts";

const after = (count: number) => accepted(replay(workflow, ordinaryRepair.slice(0, count)));

describe("available", () => {
  it("gives what a role can do with nothing in hand", () => {
    expect(available(workflow, after(2), "mechanic")).toEqual(["mend"]);
    expect(available(workflow, after(2), "rider")).toEqual([]);
    expect(available(workflow, after(5), "manager")).toEqual(["reopen"]);
  });

  it("gives what it can do with the facts and records that it has", () => {
    const draft = { id: "n", date: "2024-02-01", records: [damage("D-7")] };
    expect(available(workflow, after(2), "mechanic", draft)).toEqual(["look_over", "mend"]);
    expect(available(workflow, after(2), "rider", { id: "n", date: "2024-02-01", facts: { end_reason: "given_up" } })).toEqual(["give_up"]);
  });

  describe("edge cases", () => {
    it("gives nothing before the last event, to an unknown role, or with an id that is taken", () => {
      expect(available(workflow, after(2), "mechanic", { id: "n", date: "2024-01-30" })).toEqual([]);
      expect(available(workflow, after(2), "stranger")).toEqual([]);
      expect(available(workflow, after(2), "mechanic", { id: "e1", date: "2024-02-01" })).toEqual([]);
    });

    it("finds an id of its own for a bare event", () => {
      const taken = ordinaryRepair.slice(0, 2).map((each, place) => ({ ...each, id: place === 0 ? "next" : "next-2" }));
      expect(available(workflow, accepted(replay(workflow, taken)), "mechanic")).toEqual(["mend"]);
    });
  });
});
