import { describe, expect, it } from "vitest";
import { answered, instrument, respond, scoring } from "../test/household.ts";
import { planScoring } from "./plan.ts";
import { responseProblems } from "./response-problems.ts";

const plan = planScoring(instrument, scoring, {});
const rulesOf = (response: unknown): string[] => responseProblems(plan, response as never).map(({ rule, path }) => `${rule} ${path}`);

describe("responseProblems", () => {
  it("A response that can be scored has none.", () => {
    expect(rulesOf(respond(answered))).toEqual([]);
    expect(rulesOf(respond({}))).toEqual([]);
  });

  it("All are found at once: the instrument's first, then those of the items in the order of the scoring.", () => {
    expect(rulesOf({ ...respond({ friends: "NA", goods: ["land", "none"], works: "perhaps" }), instrument: "household@2.0.0" })).toEqual([
      "instrument-mismatch /instrument",
      "unknown-code /answers/works",
      "exclusive-choice /answers/goods",
      "foreign-missing-mark /answers/friends",
    ]);
  });

  it("An item that does not apply has none, whatever its cell holds; nor has what depends on an invalid answer.", () => {
    expect(rulesOf(respond({ ...answered, works: "no", job: "excellent" }))).toEqual([]);
    expect(rulesOf(respond({ ...answered, works: "perhaps", job: "excellent" }))).toEqual(["unknown-code /answers/works"]);
  });

  it.each([
    [undefined, "missing-instrument"],
    [null, "missing-instrument"],
    ["", "missing-instrument"],
    ["household", "instrument-mismatch"],
    ["household@1.0", "instrument-mismatch"],
    [5, "wrong-type"],
  ])("The instrument %j is an error: %s.", (value, rule) => {
    expect(rulesOf({ ...respond(answered), instrument: value })).toEqual([`${rule} /instrument`]);
  });

  it.each([[undefined], [null], ["text"], [7], [[]]])("The answers %j are of the wrong type.", (answers) => {
    expect(rulesOf(respond(answers))).toEqual(["wrong-type /answers"]);
  });

  describe("edge cases", () => {
    it.each([[null], [undefined], ["text"], [7], [[]]])("%j is no response, which is a problem and not an exception.", (response) => {
      expect(rulesOf(response)).toEqual(["missing-instrument /instrument", "wrong-type /answers"]);
    });

    it("What the answers inherit is not looked at.", () => {
      expect(rulesOf(respond(Object.create({ works: "perhaps" })))).toEqual([]);
    });
  });
});
