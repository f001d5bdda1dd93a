import { describe, expect, it } from "vitest";
import { bicycleLoan, loanWith } from "../../test/bicycle-loan.ts";
import { pathText } from "./path-text.ts";
import { waysAroundGate } from "./ways-around-gate.ts";

const [gate] = bicycleLoan.gates;
const note = gate?.evidence[0];

/** The ways around the gate of the made-up procedure after edits. */
const ways = (edits: Readonly<Record<string, unknown>>): string[] => {
  const workflow = loanWith({ "/gates/0/events": ["ended"], ...edits });
  return workflow.gates.flatMap((each) => waysAroundGate(workflow, each).map(({ path }) => pathText(path)));
};

describe("waysAroundGate", () => {
  it("gives the path on which a gate is not met", () => {
    expect(ways({})).toEqual(["asked → checked → lent"]);
    expect(ways({ "/gates/0/events": ["lent"] })).toEqual([]);
  });

  it("is content where each path asks for the evidence in any case", () => {
    expect(ways({ "/transitions/2/evidence/-": note })).toEqual([]);
    expect(ways({ "/transitions/0/evidence": [note] })).toEqual([]);
    expect(ways({ "/transitions/4/evidence": [note] })).toEqual([]);
    // who asks for a promise only may be passed by
    expect(ways({ "/transitions/1/evidence/-": note })).toEqual(["asked → checked → lent"]);
  });

  it("is content where an earlier event is gated and cannot happen to anybody else", () => {
    expect(ways({ "/gates/0/events": ["checked"] })).toEqual(["asked → checked → lent"]);
    const young = { and: [{ eq: ["slip_signed", "yes"] }, { eq: ["rider_group", "young"] }] };
    expect(ways({ "/gates/0/events": ["checked"], "/transitions/2/guard": young })).toEqual([]);
  });

  it("is content where nobody whom the gate protects can be assisted", () => {
    expect(ways({ "/transitions/4/guard": { eq: ["rider_group", "grown"] } })).toEqual([]);
  });

  it("takes an exception for no way around", () => {
    expect(ways({ "/transitions/4/consent": undefined, "/transitions/4/exception": true })).toEqual([]);
  });

  describe("edge cases", () => {
    it("does not take earlier evidence where it has to be new", () => {
      const fresh = { "/gates/0/evidence/0/new": true };
      expect(ways({ ...fresh, "/transitions/0/evidence": [{ ...note, new: true }] })).toEqual(["asked → checked → lent"]);
      expect(ways({ ...fresh, "/transitions/4/evidence": [{ ...note, new: true }] })).toEqual([]);
    });

    it("looks at each piece of evidence by itself", () => {
      const second = { record: "slip@1.0.0" };
      expect(ways({ "/gates/0/evidence/-": second, "/transitions/0/evidence": [note] })).toEqual([]);
      expect(ways({ "/gates/0/evidence/-": { record: "promise@1.0.0" }, "/transitions/0/evidence": [note] })).toEqual([
        "asked → checked → lent",
      ]);
    });
  });
});
