import { describe, expect, it } from "vitest";
import { answered, instrument, respond, scoring } from "../test/household.ts";
import { planScoring } from "./plan.ts";
import { notApplicable, unanswered } from "./plan-item.ts";
import { readResponse } from "./read-response.ts";

const plan = planScoring(instrument, scoring, {});

describe("readResponse", () => {
  it("Each scored item counts as its answer, in the order of the scoring.", () => {
    expect(readResponse(plan, respond(answered))).toEqual([4, 2, 3, 2, 1]);
  });

  it("An irrelevant item is not applicable, whatever its cell holds (rule M3).", () => {
    for (const job of ["good", "refused", "excellent", 7, undefined]) {
      expect(readResponse(plan, respond({ ...answered, works: "no", job }))).toEqual([0, notApplicable, 3, 2, 1]);
    }
  });

  it("An invalid answer, another instrument or no answers at all leave nothing to score.", () => {
    expect(readResponse(plan, respond({ ...answered, works: "perhaps" }))).toBeUndefined();
    expect(readResponse(plan, { ...respond(answered), instrument: "household@1.0.1" })).toBeUndefined();
    expect(readResponse(plan, respond(undefined))).toBeUndefined();
  });

  describe("edge cases", () => {
    it("Keys that no scored item has are not looked at.", () => {
      expect(readResponse(plan, respond({ ...answered, age: "old", garden: {} }))).toEqual([4, 2, 3, 2, 1]);
    });

    it.each([[undefined], [null], ["text"], [[]]])("The context %j is no obstacle.", (context) => {
      expect(readResponse(plan, respond(answered, context))).toEqual([4, 2, 3, 2, 1]);
    });

    it("Nothing answered is unanswered, but for what then does not apply.", () => {
      expect(readResponse(plan, respond({}))).toEqual([unanswered, notApplicable, unanswered, unanswered, unanswered]);
    });
  });
});

describe("relevance over the context", () => {
  const [works, job, ...others] = instrument.items;
  const later = { ...instrument, items: [works, { ...job, relevance: { eq: ["visit", "second"] } }, ...others] } as const;
  const outcomeOfJob = (answers: unknown, context: unknown): number | undefined =>
    readResponse(planScoring(later, scoring, {}), respond(answers, context))?.[1];

  it("Skip logic may name a context field.", () => {
    expect(outcomeOfJob(answered, { visit: "second" })).toBe(2);
    expect(outcomeOfJob(answered, { visit: "first" })).toBe(notApplicable);
  });

  it("A context field among the answers is not found, nor one that is inherited.", () => {
    expect(outcomeOfJob({ ...answered, visit: "second" }, {})).toBe(notApplicable);
    expect(outcomeOfJob(answered, Object.create({ visit: "second" }))).toBe(notApplicable);
  });
});
