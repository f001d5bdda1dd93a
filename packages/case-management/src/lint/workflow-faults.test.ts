import { describe, expect, it } from "vitest";
import { bicycleLoan, known, loanWith } from "../../test/bicycle-loan.ts";
import { workflowFaults } from "./workflow-faults.ts";

/** What is wrong with the made-up procedure after edits. */
const tell = (edits: Readonly<Record<string, unknown>>): string[] =>
  workflowFaults(loanWith(edits), known).map(({ rule, pointer, message }) => `${rule} ${pointer} — ${message}`);

describe("workflowFaults", () => {
  it("finds nothing wrong with a procedure that makes sense", () => {
    expect(tell({})).toEqual([]);
  });

  it("finds two of a kind under one id", () => {
    expect(tell({ "/events/4/id": "lent", "/transitions/5/event": "lent" })).toContain(
      "ids /events/4/id — two of the events are called “lent”",
    );
    expect(tell({ "/facts/2/key": "end_reason" })).toContain("ids /facts/2/key — two of the facts are called “end_reason”");
    expect(tell({ "/gates/-": bicycleLoan.gates[0] })).toEqual(["ids /gates/1/id — two of the gates are called “young_rider”"]);
  });

  it("finds names of nothing", () => {
    expect(
      tell({
        "/transitions/4/roles/0": "cashier",
        "/states/0/status": "sleeping",
        "/subject": "scooter",
        "/gates/0/events/-": "sold",
        "/deadlines/0/from/-": "sold",
        "/deadlines/0/until/-": "gone",
      }),
    ).toEqual([
      "names-known /gates/0/events/1 — there is no event “sold”",
      "names-known /deadlines/0/from/1 — there is no event “sold”",
      "names-known /deadlines/0/until/1 — there is no event “gone”",
      "names-known /subject — there is no record “scooter”",
      "names-known /transitions/4/roles/0 — there is no role “cashier”",
      "names-known /states/0/status — there is no status “sleeping”",
    ]);
    expect(tell({ "/transitions/4/event": "sold", "/transitions/1/from/1": "cellar", "/transitions/3/to": "attic" })).toEqual(
      expect.arrayContaining([
        "names-known /transitions/4/event — there is no event “sold”",
        "names-known /transitions/1/from/1 — there is no state “cellar”",
        "names-known /transitions/3/to — there is no state “attic”",
        "names-known /events/3 — no transition has the event “lent”",
      ]),
    );
    expect(tell({ "/roles": "sailors@1.0.0", "/protection": "doors@2.0.0" })).toEqual([
      "names-known /roles — there is no codelist sailors@1.0.0",
      "names-known /protection — there is no codelist doors@2.0.0",
    ]);
  });

  it("takes a code that was withdrawn for none", () => {
    expect(tell({ "/transitions/0/roles/0": "porter" })).toEqual(["names-known /transitions/0/roles/0 — there is no role “porter”"]);
  });

  it("finds a procedure without beginning or end, and states without status", () => {
    expect(tell({ "/transitions/0/from": ["waiting"] })).toContain("names-known /transitions — no transition opens a case");
    expect(tell({ "/transitions/0/to": undefined })).toContain("names-known /transitions/0 — it opens a case, but in no state");
    expect(tell({ "/states/3/kind": "open" })).toContain("names-known /states — no state is closed");
    expect(tell({ "/states/1/status": undefined })).toEqual(["names-known /states/1 — the state “ready” shows no status"]);
    expect(tell({ "/statuses": undefined })).toContain("names-known /states/0/status — the workflow names no codelist of statuses");
  });

  it("finds facts that do not agree with the field that they are read from", () => {
    expect(tell({ "/facts/0/codelist": "answers-2@1.0.0", "/gates/0/when": { eq: ["rider_group", "yes"] } })).toEqual([
      "facts /factSources/rider_group — “rider_group” and the field “rider_group” do not have the same answers",
    ]);
    expect(tell({ "/facts/2/type": "text", "/facts/2/codelist": undefined })).toEqual([
      "facts /factSources/slip_signed — “slip_signed” is of type text, the field “slip_signed” of type single",
    ]);
    expect(
      tell({ "/factSources/rider_group/field": "rider_colour", "/factSources/tyre_size": { record: "slip@1.0.0", field: "slip_day" } }),
    ).toEqual([
      "facts /factSources/rider_group/field — slip@1.0.0 has no field “rider_colour” with one answer",
      "facts /factSources/tyre_size — there is no fact “tyre_size”",
    ]);
    expect(tell({ "/factSources/rider_group/record": "slip@2.0.0" })).toEqual([
      "facts /factSources/rider_group/record — there is no record slip@2.0.0",
    ]);
    expect(tell({ "/facts/1/codelist": undefined })).toEqual(["facts /facts/1 — “end_reason” is a choice: among what?"]);
  });

  it("finds conditions over what is not there or of another type", () => {
    expect(
      tell({
        "/gates/0/when": { eq: ["rider_group", "old"] },
        "/transitions/2/guard": { gt: ["slip_signed", 3] },
        "/transitions/2/evidence/0/where": { eq: ["rider_size", "yes"] },
        "/deadlines/0/when": { answered: "weather" },
        "/consent/given": { eq: ["promise_made", "perhaps"] },
        "/transfers/accepted": { answered: "desk_agrees" },
      }),
    ).toEqual([
      "conditions /transitions/2/guard/gt/0 — gt does not compare an item of type single",
      'conditions /gates/0/when/eq/1 — "old" is not an answer of “rider_group”',
      "conditions /deadlines/0/when/answered — there is no fact “weather”",
      "conditions /transitions/2/evidence/0/where/eq/0 — there is no field of slip@1.0.0 with one answer “rider_size”",
      'conditions /consent/given/eq/1 — "perhaps" is not an answer of “promise_made”',
      "conditions /transfers/accepted/answered — there is no field of handing_on@1.0.0 with one answer “desk_agrees”",
    ]);
  });

  it("finds evidence in records and fields that are not there", () => {
    expect(
      tell({
        "/transitions/1/evidence/0/record": "oath@1.0.0",
        "/transitions/2/evidence/0/fields/-": "slip_colour",
        "/consent/date": "promise_made",
        "/consent/expiry": "promise_year",
        "/transfers/to": "third_desk",
      }),
    ).toEqual([
      "evidence /transitions/1/evidence/0/record — there is no record oath@1.0.0",
      "evidence /transitions/2/evidence/0/fields/1 — slip@1.0.0 has no field “slip_colour”",
      "evidence /consent/date — “promise_made” is of type single",
      "evidence /consent/expiry — promise@1.0.0 has no field “promise_year”",
      "evidence /transfers/to — handing_on@1.0.0 has no field “third_desk”",
    ]);
  });

  it("finds states that no path leads to, and states that no path leads out of", () => {
    expect(tell({ "/states/-": { id: "attic", title: "Attic", kind: "open", status: "done" } })).toEqual([
      "ways /states/4 — no path leads to the state “attic”",
    ]);
    expect(tell({ "/transitions/5/from": ["waiting", "ready"], "/deadlines": [] })).toEqual([
      "ways /states/2 — a case in the state “out” can never be closed: asked → checked → lent",
    ]);
  });

  it("finds transitions that are never taken and conditions that never hold", () => {
    expect(tell({ "/transitions/2/guard": undefined })).toEqual([
      "ways /transitions/3 — “checked” is never taken in the state “waiting”: an earlier transition always comes first",
    ]);
    const never = { and: [{ eq: ["slip_signed", "yes"] }, { eq: ["slip_signed", "no"] }] };
    expect(tell({ "/transitions/3/guard": never })).toEqual(["ways /transitions/3/guard — this condition can never hold"]);
    expect(tell({ "/gates/0/when": never, "/deadlines/0/when": never, "/transitions/2/evidence/0/where": never })).toEqual([
      "ways /gates/0/when — this condition can never hold",
      "ways /deadlines/0/when — this condition can never hold",
      "ways /transitions/2/evidence/0/where — this condition can never hold",
    ]);
    expect(tell({ "/exclusive": [[{ eq: ["slip_signed", "yes"] }, { answered: "rider_group" }]] })).toEqual([]);
  });

  it("finds deadlines that nothing can meet, and durations that are none", () => {
    expect(tell({ "/deadlines/0/until": ["asked"] })).toEqual([
      "deadlines /deadlines/0 — none of its events can meet it after it has started",
    ]);
    for (const within of [{}, { hours: 2 }, { days: 0 }, { days: 1.5 }, { weeks: -1 }]) {
      expect(tell({ "/deadlines/0/within": within })).toEqual(["deadlines /deadlines/0/within — this is no duration of the calendar"]);
    }
  });

  it("says what to do about each fault", () => {
    for (const { mend } of workflowFaults(loanWith({ "/transitions": [], "/gates": [], "/facts": [] }), known)) expect(mend).not.toBe("");
  });

  describe("edge cases", () => {
    it("tells everything at once about a procedure without transitions, and throws for nothing", () => {
      const rules = new Set(workflowFaults(loanWith({ "/transitions": [] }), known).map(({ rule }) => rule));
      expect([...rules]).toEqual(["names-known", "deadlines", "ways"]);
    });

    it("takes no inherited name for a known one", () => {
      expect(tell({ "/transitions/0/roles/0": "constructor", "/closure/reason": "toString" })).toEqual([
        "names-known /transitions/0/roles/0 — there is no role “constructor”",
        "closure-reason /closure/reason — there is no fact “toString”",
      ]);
    });
  });
});
