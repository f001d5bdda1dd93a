import type { RecordData } from "@reintegration/model";
import { loadWorkflow } from "@reintegration/standard";
import { describe, expect, it } from "vitest";
import { due } from "../src/due.ts";
import { arrived, assistance, closure, completed, consent, need, planned, screening, step } from "./returnee-story.ts";
import { type Step, tellStory } from "./story.ts";

const reintegration = await loadWorkflow("reintegration-case@1.0.0");

describe("stories of reintegration-case", () => {
  it("A case goes from identification to closure, step by step.", () => {
    const { at, refused } = tellStory(reintegration, completed);
    expect(refused).toEqual([]);
    expect(at.state).toBe("completed");
  });

  it("Who needs nothing for longer gets no case management, and the reason is written down.", () => {
    const no = need("2024-02-05", { services_needed: "no", case_management_needed: "no", case_model: "not_applicable" });
    const decided = (fields: RecordData["fields"]): readonly Step[] => [
      ...arrived,
      step("2024-02-05", "need_decided", { "case-management-need": fields, closure: closure("2024-02-05", "not_needed") }),
    ];
    expect(tellStory(reintegration, decided(no)).at.state).toBe("not_needed");
    // a high risk is never sent away
    expect(tellStory(reintegration, decided({ ...no, violence_risk_level: "high" })).at.state).toBe("in_assessment");
    // solvable in one or two meetings
    expect(tellStory(reintegration, decided({ ...no, violence_risk_level: "high", soon_settled: "yes" })).at.state).toBe("not_needed");
  });

  it("After a flag nothing is decided before the full screening.", () => {
    const flagged = screening("2024-02-01", "rapid", { full_screening_needed: "yes", found_vulnerable: "yes" });
    const story = (full: readonly Step[]): readonly Step[] => [
      ...arrived.slice(0, 4),
      step("2024-02-01", "vulnerability_screened", { "vulnerability-screening": flagged }),
      step("2024-02-01", "full_screening_asked_for"),
      ...full,
      step("2024-02-12", "need_decided", { "case-management-need": need("2024-02-12") }),
    ];
    const without = tellStory(reintegration, story([]));
    expect(without.refused).toEqual(["2024-02-12 need_decided: guard-not-met"]);
    expect(due(reintegration, without.at, "2024-02-12")).toContainEqual(
      expect.objectContaining({ deadline: "full_screening_in_time", status: "overdue", dueOn: "2024-02-08" }),
    );
    const full = step("2024-02-08", "full_screening_done", {
      "vulnerability-screening": screening("2024-02-08", "full", { found_vulnerable: "yes" }),
    });
    expect(tellStory(reintegration, story([full])).at.state).toBe("in_planning");
  });

  it("The plan is due within a month of the return, clamped to the end of February, and later for a vulnerable person.", () => {
    const { at } = tellStory(reintegration, arrived);
    expect(due(reintegration, at, "2024-02-02").find(({ deadline }) => deadline.startsWith("plan_in_time"))).toMatchObject({
      deadline: "plan_in_time",
      dueOn: "2024-02-29",
    });
    const again = step("2024-02-10", "vulnerability_screened", {
      "vulnerability-screening": screening("2024-02-10", "rapid", { found_vulnerable: "yes" }),
    });
    const vulnerable = tellStory(reintegration, [...arrived, again]).at;
    expect(due(reintegration, vulnerable, "2024-02-11").find(({ deadline }) => deadline.startsWith("plan_in_time"))).toMatchObject({
      deadline: "plan_in_time_vulnerable",
      dueOn: "2024-04-30",
    });
  });

  it("Withdrawn consent stops assistance from that day, and deletes nothing.", () => {
    const withdrawal = consent("2024-02-25", ["assistance"], { consent_decision: "withdrawn" });
    const { at, refused } = tellStory(reintegration, [
      ...planned,
      step("2024-02-24", "assistance_given", { assistance: assistance("2024-02-24") }),
      step("2024-02-25", "consent_withdrawn", { consent: withdrawal }, "returnee"),
      step("2024-02-26", "assistance_given", { assistance: assistance("2024-02-26") }),
    ]);
    expect(refused).toEqual(["2024-02-26 assistance_given: consent-withdrawn"]);
    expect(at.records.filter(({ record }) => record === "consent@1.0.0")).toHaveLength(2);
    expect(at.records.some(({ record }) => record === "assistance@1.0.0")).toBe(true);
  });
});
