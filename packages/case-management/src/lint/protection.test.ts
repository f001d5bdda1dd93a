import { describe, expect, it } from "vitest";
import { known, loanWith } from "../../test/bicycle-loan.ts";
import { workflowFaults } from "./workflow-faults.ts";

/** What is wrong with the made-up procedure after edits. */
const tell = (edits: Readonly<Record<string, unknown>>): string[] =>
  workflowFaults(loanWith(edits), known).map(({ rule, pointer, message }) => `${rule} ${pointer} — ${message}`);

const provenance = [{ source: "none", locator: "-", confidence: "reconstructed" }];

describe("what protects people", () => {
  it("finds assistance without consent, with the path that leads to it", () => {
    expect(tell({ "/transitions/4/consent": undefined })).toEqual([
      "consent /transitions/4 — “lent” assists a person who has not consented: asked → checked → lent",
    ]);
  });

  it("finds purposes that nobody consents to, and exceptions that stand on nothing", () => {
    expect(tell({ "/transitions/4/consent": "racing" })).toEqual([
      "consent /transitions/4/consent — “racing” is no purpose of promise@1.0.0",
    ]);
    expect(tell({ "/consent": undefined })).toEqual(["consent /transitions/4/consent — the workflow does not say how consent is recorded"]);
    expect(tell({ "/transitions/4/consent": undefined, "/transitions/4/exception": true })).toEqual([
      "consent /transitions/4 — “lent” is an exception that stands on no evidence",
    ]);
    expect(tell({ "/transitions/4/exception": true, "/transitions/4/evidence": [{ record: "slip@1.0.0" }] })).toEqual([
      "consent /transitions/4/exception — “lent” asks for consent, so it is no exception",
    ]);
  });

  it("finds a closing without a reason, and dropouts that are no reasons", () => {
    const told = ["closure-reason /transitions/5 — “ended” closes a case without a reason"];
    expect(tell({ "/transitions/5/guard": undefined })).toEqual(told);
    expect(tell({ "/transitions/5/guard": { not: { eq: ["end_reason", "lost"] } } })).toEqual(told);
    expect(tell({ "/transitions/5/guard": { or: [{ answered: "end_reason" }, { eq: ["slip_signed", "no"] }] } })).toEqual(told);
    expect(tell({ "/transitions/5/guard": { and: [{ answered: "end_reason" }, { eq: ["slip_signed", "no"] }] } })).toEqual([]);
    expect(tell({ "/closure/dropouts/-": "stolen" })).toEqual([
      "closure-reason /closure/dropouts/1 — “stolen” is no answer of “end_reason”",
    ]);
    expect(tell({ "/closure/reason": "farewell" })).toEqual(["closure-reason /closure/reason — there is no fact “farewell”"]);
  });

  it("finds a missing gate, a foreign one, and a way around one", () => {
    expect(tell({ "/gates": [] })).toEqual(["protection /gates — the protection gate “young_rider” is missing"]);
    expect(tell({ "/protection": undefined })).toEqual(["protection  — the workflow assists people, but names no protection gates"]);
    expect(tell({ "/gates/0/id": "old_rider" })).toEqual([
      "protection /gates — the protection gate “young_rider” is missing",
      "protection /gates/0/id — “old_rider” is not on the list of protection gates",
    ]);
    expect(tell({ "/gates/0/events": ["checked"] })).toEqual([
      "protection /gates/0/events — a path leads around the gate “young_rider”, without parent_note@1.0.0: asked → checked → lent",
    ]);
  });

  describe("edge cases", () => {
    it("lets a procedure that assists nobody do without protection gates", () => {
      expect(tell({ "/transitions/4/assistance": undefined, "/protection": undefined, "/gates": [] })).toEqual([]);
    });

    it("lets a case that is opened already closed name its reason", () => {
      const opening = { event: "asked", from: [], to: "over", roles: ["host"], provenance };
      expect(
        tell({
          "/transitions/0/guard": { eq: ["slip_signed", "yes"] },
          "/transitions/-": { ...opening, guard: { answered: "end_reason" } },
        }),
      ).toEqual([]);
      expect(tell({ "/transitions/0/guard": { eq: ["slip_signed", "yes"] }, "/transitions/-": opening })).toEqual([
        "closure-reason /transitions/6 — “asked” closes a case without a reason",
      ]);
    });
  });
});
