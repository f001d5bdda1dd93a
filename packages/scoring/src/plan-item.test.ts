import { describe, expect, it } from "vitest";
import { instrument, scoring } from "../test/household.ts";
import { notApplicable, planItem, unanswered } from "./plan-item.ts";

const [, job, , school] = instrument.items;
const [, jobValues, , schoolValues] = scoring.items;
const profile = { id: "short", version: "1.0.0", notAsked: ["job"] };

describe("planItem", () => {
  it("Answers count as their values; missing kinds that may stand as unanswered (rules M1, M2).", () => {
    expect([...planItem(job, jobValues, undefined).outcomes]).toEqual([
      ["not_asked", unanswered],
      ["not_applicable", unanswered],
      ["refused", unanswered],
      ["dont_know", unanswered],
      ["good", 4],
      ["fair", 2],
      ["poor", 0],
    ]);
  });

  it("Not applicable leaves the denominator where the item offers it.", () => {
    expect(planItem(school, schoolValues, undefined).outcomes.get("not_applicable")).toBe(notApplicable);
  });

  it("Not asked leaves the denominator only of the items that the profile names.", () => {
    expect(planItem(job, jobValues, profile).outcomes.get("not_asked")).toBe(notApplicable);
    expect(planItem(school, schoolValues, profile).outcomes.get("not_asked")).toBe(unanswered);
  });

  it("A kind that the item does not offer is not in the plan.", () => {
    expect(planItem(school, schoolValues, undefined).outcomes.has("refused")).toBe(false);
  });
});
