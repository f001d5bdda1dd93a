import { describe, expect, it } from "vitest";
import { answered, instrument, respond, scoring } from "../test/household.ts";
import { planScoring } from "./plan.ts";
import { invalid, notApplicable, unanswered } from "./plan-item.ts";
import { readResponse } from "./read-response.ts";

const plan = planScoring(instrument, scoring, {});
const rulesOf = (response: Parameters<typeof readResponse>[1]): string[] =>
  readResponse(plan, response).problems.map(({ rule, path }) => `${rule} ${path}`);

describe("readResponse", () => {
  it("Each scored item counts as its answer, in the order of the scoring.", () => {
    expect(readResponse(plan, respond(answered))).toEqual({ outcomes: [4, 2, 3, 2, 1], problems: [] });
  });

  it("An irrelevant item is not applicable, whatever its cell holds (rule M3).", () => {
    for (const job of ["good", "refused", "excellent", 7, undefined]) {
      expect(readResponse(plan, respond({ ...answered, works: "no", job }))).toEqual({
        outcomes: [0, notApplicable, 3, 2, 1],
        problems: [],
      });
    }
  });

  it("An invalid answer makes what depends on it irrelevant.", () => {
    expect(readResponse(plan, respond({ ...answered, works: "perhaps", job: "excellent" }))).toMatchObject({
      outcomes: [invalid, notApplicable, 3, 2, 1],
      problems: [{ rule: "unknown-code", path: "/answers/works" }],
    });
  });

  it("All problems are found at once: the instrument's first, then those of the items in their order.", () => {
    expect(rulesOf({ ...respond({ ...answered, friends: "NA", goods: ["land", "none"] }), instrument: "household@2.0.0" })).toEqual([
      "instrument-mismatch /instrument",
      "exclusive-choice /answers/goods",
      "foreign-missing-mark /answers/friends",
    ]);
  });

  it.each([
    [undefined, "missing-instrument"],
    [null, "missing-instrument"],
    ["", "missing-instrument"],
    ["household", "instrument-mismatch"],
    ["household@1.0", "instrument-mismatch"],
    [5, "instrument-mismatch"],
  ])("The instrument %j is an error: %s.", (value, rule) => {
    expect(rulesOf({ ...respond(answered), instrument: value })).toEqual([`${rule} /instrument`]);
  });

  it.each([[undefined], [null], ["text"], [7], [[]]])("The answers %j are of the wrong type.", (answers) => {
    expect(rulesOf(respond(answers))).toEqual(["wrong-type /answers"]);
  });

  describe("edge cases", () => {
    it.each([[null], [undefined], ["text"], [7], [[]]])("%j is no response, which is a problem and not an exception.", (response) => {
      expect(rulesOf(response as never)).toEqual(["missing-instrument /instrument", "wrong-type /answers"]);
    });

    it("Keys that no scored item has are not looked at.", () => {
      expect(readResponse(plan, respond({ ...answered, age: "old", garden: {} })).problems).toEqual([]);
    });

    it.each([[undefined], [null], ["text"], [[]]])("The context %j is no obstacle.", (context) => {
      expect(readResponse(plan, respond(answered, context)).problems).toEqual([]);
    });

    it("Nothing answered is unanswered, but for what then does not apply.", () => {
      expect(readResponse(plan, respond({})).outcomes).toEqual([unanswered, notApplicable, unanswered, unanswered, unanswered]);
    });
  });
});

describe("relevance over the context", () => {
  const [works, job, ...others] = instrument.items;
  const later = { ...instrument, items: [works, { ...job, relevance: { eq: ["visit", "second"] } }, ...others] } as const;
  const outcomeOfJob = (answers: unknown, context: unknown): number | undefined =>
    readResponse(planScoring(later, scoring, {}), respond(answers, context)).outcomes[1];

  it("Skip logic may name a context field.", () => {
    expect(outcomeOfJob(answered, { visit: "second" })).toBe(2);
    expect(outcomeOfJob(answered, { visit: "first" })).toBe(notApplicable);
  });

  it("A context field among the answers is not found, nor one that is inherited.", () => {
    expect(outcomeOfJob({ ...answered, visit: "second" }, {})).toBe(notApplicable);
    expect(outcomeOfJob(answered, Object.create({ visit: "second" }))).toBe(notApplicable);
  });
});
