import type { RecordData } from "@reintegration/model";
import { loadWorkflow } from "@reintegration/standard";
import { describe, expect, it } from "vitest";
import { consent, step, visit } from "./returnee-story.ts";
import { type Step, tellStory } from "./story.ts";

const bestInterests = await loadWorkflow("best-interests@1.0.0");

describe("stories of best-interests", () => {
  const procedure = (date: string, guardian: string): Step["brings"] => ({
    "best-interests-procedure": {
      case_id: "C9",
      procedure_opened_on: date,
      child_age_group: "14_17",
      child_care_situation: "unaccompanied",
      child_has_guardian: guardian,
    },
  });
  const officer = "child_protection_officer";
  const both = (giver: string): Step["brings"] => ({
    consent: { ...consent("2024-01-10", ["best_interests", "family_tracing"], { consent_giver: giver }), case_id: "C9" },
  });
  const assessment = {
    case_id: "C9",
    assessment_date: "2024-01-20",
    child_heard: "yes",
    child_consents: "yes",
    guardian_consents: "yes",
    return_assessed: "yes",
    reintegration_assessed: "yes",
    child_risk_level: "medium",
    tracing_needed: "yes",
  };
  const determination = (decision: string, more: RecordData["fields"] = {}): Step["brings"] => ({
    "best-interests-determination": {
      case_id: "C9",
      determination_date: "2024-03-01",
      determined_by: "panel",
      child_heard: "yes",
      child_agrees: "yes",
      guardian_agrees: "yes",
      return_assessed: "yes",
      reintegration_assessed: "yes",
      care_arrangement: "relatives",
      determination_reasons: "…",
      best_interests_decision: decision,
      ...more,
    },
  });
  const upToPlan: readonly Step[] = [
    step("2024-01-05", "procedure_opened", procedure("2024-01-05", "no"), officer),
    step("2024-01-06", "assessment_started", both("child_and_guardian"), officer),
    step("2024-01-09", "guardian_recorded", procedure("2024-01-05", "yes"), officer),
    step("2024-01-10", "consent_recorded", both("returnee"), officer),
    step("2024-01-10", "assessment_started", {}, officer),
    step("2024-01-10", "consent_recorded", both("child_and_guardian"), officer),
    step("2024-01-11", "assessment_started", {}, officer),
    step("2024-01-20", "assessment_completed", { "best-interests-assessment": assessment }, officer),
    step(
      "2024-01-25",
      "process_planned",
      {
        "best-interests-process-plan": {
          case_id: "C9",
          process_plan_date: "2024-01-25",
          process_steps: [{ process_step: "family_tracing", process_responsible: officer }],
        },
      },
      officer,
    ),
  ];

  it("Assessment, process planning and determination come in this order, with guardian, consent of both, and tracing first.", () => {
    const { at, refused } = tellStory(bestInterests, [
      ...upToPlan,
      step("2024-02-01", "determination_made", determination("reintegrate"), "best_interests_authority"),
      step(
        "2024-02-20",
        "family_traced",
        {
          "family-tracing": { case_id: "C9", tracing_started_on: "2024-01-26", contact_is_safe: "yes", tracing_outcome: "found_can_care" },
        },
        officer,
      ),
      step("2024-03-01", "determination_made", determination("return", { return_is_voluntary: "no" }), "best_interests_authority"),
      step("2024-03-01", "determination_made", determination("reintegrate"), officer),
      step("2024-03-01", "determination_made", determination("reintegrate"), "best_interests_authority"),
      step(
        "2024-03-10",
        "decision_implemented",
        { "child-handover": { case_id: "C9", handover_date: "2024-03-10", care_checked: "yes", handed_over_to: "relatives" } },
        officer,
      ),
      step("2024-03-15", "child_visited", { "follow-up-visit": { ...visit("2024-03-15"), case_id: "C9" } }, officer),
      { ...step("2024-06-01", "procedure_closed", {}, officer), facts: { procedure_end: "decision_implemented" } },
    ]);
    expect(refused).toEqual([
      expect.stringMatching(/^2024-01-06 assessment_started: guard-not-met/),
      expect.stringMatching(/^2024-01-10 assessment_started: evidence-not-fitting/),
      "2024-02-01 determination_made: guard-not-met",
      "2024-03-01 determination_made: guard-not-met",
      "2024-03-01 determination_made: role-not-allowed",
    ]);
    expect(at.state).toBe("closed");
  });
});
