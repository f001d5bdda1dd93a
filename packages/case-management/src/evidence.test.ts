import type { RecordType } from "@reintegration/model";
import { describe, expect, it } from "vitest";
import { accepted, refusals } from "../test/accepted.ts";
import { deepFreeze } from "../test/deep-freeze.ts";
import { damage, event, ordinaryRepair, permit, record, bicycleRepair as workflow } from "../test/repair-case.ts";
import type { Case } from "./case.ts";
import type { CaseEvent } from "./case-event.ts";
import { replay } from "./replay.ts";
import { transition } from "./transition.ts";

/** The case after the first events of an ordinary repair. */
const after = (count: number): Case => deepFreeze(accepted(replay(workflow, ordinaryRepair.slice(0, count))));
const refusalsOf = (before: Case, next: CaseEvent): string[] => refusals(transition(workflow, before, deepFreeze(next)));
const problemsOf = (before: Case, next: CaseEvent) => {
  const outcome = transition(workflow, before, next);
  return outcome.status === "refused" ? outcome.problems : [];
};

describe("records of events", () => {
  const looking = (...records: readonly unknown[]) => event("x", "look_over", "2024-02-01", "mechanic", { records: records as never });

  it("reports each error of a record at its place, and no warning", () => {
    expect(
      refusalsOf(after(1), looking(damage("D-2", { found_damage: ["wings"], hours_needed: 101, spare_parts: [{ colour: 1 }] } as never))),
    ).toEqual([
      "unknown-code /records/0/fields/found_damage",
      "out-of-range /records/0/fields/hours_needed",
      "unknown-field /records/0/fields/spare_parts/0/colour",
      "evidence-incomplete /records/0/fields/found_damage",
    ]);
  });

  it("knows a record of another case, a second of one id, one without a type and one of another version", () => {
    expect(
      refusalsOf(
        after(2),
        looking(
          damage("D-2", { repair_ref: "R-2", found_damage: ["chain"] }),
          damage("D-1"),
          { fields: {} },
          { record: "damage-report@2.0.0", fields: {} },
          null,
        ),
      ),
    ).toEqual([
      "missing-record-type /records/2/record",
      "unknown-record /records/3/record",
      "wrong-type /records/4",
      "evidence-of-another-case /records/0/fields/repair_ref",
      "duplicate-record /records/1/fields/report_ref",
    ]);
  });

  it("does not take an older record where a new one is asked for", () => {
    expect(refusalsOf(after(2), looking())).toEqual(["evidence-not-new /records"]);
    expect(refusalsOf(after(1), looking())).toEqual(["missing-evidence /records"]);
  });

  it("says which evidence does not fit, and in what", () => {
    const tried = event("x", "try_out", "2024-02-05", "mechanic", {
      records: [record("safety-check", { check_ref: "S-2", repair_ref: "R-1", brakes_hold: "no" })],
    });
    const unsafe = accepted(transition(workflow, after(3), tried));
    expect(problemsOf(unsafe, ordinaryRepair[4] as CaseEvent)).toMatchObject([
      { rule: "evidence-not-fitting", params: { needed: { eq: ["brakes_hold", "yes"] }, found: { brakes_hold: "no" } } },
    ]);
    const mended = { records: [record("safety-check", { check_ref: "S-3", repair_ref: "R-1", brakes_hold: "yes" })] };
    expect(refusalsOf(unsafe, { ...(ordinaryRepair[4] as CaseEvent), ...mended })).toEqual([]);
  });

  it("does not take a record with errors, also where it came in without being looked at", () => {
    const tampered: Case = { ...after(3), records: [record("safety-check", { check_ref: "S-1", brakes_hold: "perhaps" })] };
    expect(refusalsOf(tampered, ordinaryRepair[4] as CaseEvent)).toEqual(["evidence-not-valid /records"]);
  });

  it("does not take it either once the case has gone on, or where another workflow of the same name wants more", () => {
    const mend = ordinaryRepair[2] as CaseEvent;
    const tampered: Case = {
      ...after(2),
      records: [damage("D-1", { found_damage: ["brakes"], hours_needed: 101 }), ...after(2).records.slice(1)],
    };
    const handed = event("h", "pass_on", "2024-02-01", "manager", {
      records: [record("handover", { handover_ref: "H-1", from_shop: "north", to_shop: "south" })],
    });
    const passedOn = accepted(transition(workflow, tampered, handed));
    expect(refusalsOf(passedOn, mend)).toEqual(["evidence-not-valid /records"]);

    const hours = { key: "hours_needed", type: "integer", minimum: 0, maximum: 1 } as const;
    const [report, ...others] = workflow.records as readonly [RecordType, ...RecordType[]];
    const strict = {
      ...workflow,
      records: [{ ...report, items: [...report.items.filter(({ key }) => key !== hours.key), hours] }, ...others],
    };
    const found = after(2);
    expect([workflow, strict].map((each) => refusals(transition(each, found, mend)))).toEqual([[], ["evidence-not-valid /records"]]);
  });
});

describe("gates", () => {
  const young = (...records: Parameters<typeof permit>[]) => {
    const [first, second, ...rest] = ordinaryRepair as readonly [CaseEvent, CaseEvent, ...CaseEvent[]];
    const more = { records: [...(second.records ?? []), ...records.map((each) => permit(...each))] };
    return replay(workflow, [{ ...first, facts: { rider_age: 13 } }, { ...second, ...more }, ...rest]);
  };

  it("keeps the group that it protects from an event without its evidence, and names gate and evidence", () => {
    expect(refusals(young())).toEqual(["gate-not-passed /events/4/event", "evidence-not-fitting /events/4/records"]);
    expect(refusals(young(["P-2", "2024-01-31", ["pick_up"]]))).toEqual([]);
  });

  it("takes no consent as evidence that was withdrawn since", () => {
    expect(refusals(young(["P-2", "2024-01-30", ["pick_up"]], ["P-3", "2024-01-31", ["pick_up"], "no"]))).toEqual([
      "gate-not-passed /events/4/event",
      "evidence-not-fitting /events/4/records",
    ]);
  });
});
