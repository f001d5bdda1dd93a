import type { RecordData } from "@reintegration/model";
import { loadWorkflow } from "@reintegration/standard";
import { describe, expect, it } from "vitest";
import { arrived, assistance, closure, consent, intake, need, plan, planned, screening, step, visit } from "./returnee-story.ts";
import { type Step, tellStory } from "./story.ts";

const reintegration = await loadWorkflow("reintegration-case@1.0.0");

describe("stories of reintegration-case: children, transfers, leaving early", () => {
  it("A child who is alone gets no plan without determination and the consent of child and guardian; a forced return is none.", () => {
    const alone = (more: Readonly<Record<string, RecordData["fields"]>>): readonly Step[] => [
      ...arrived.slice(0, 3),
      step("2024-01-31", "returnee_registered", {
        intake: intake("2024-01-31", { returnee_is_child: "yes", child_care_situation: "unaccompanied" }),
      }),
      step("2024-02-01", "vulnerability_screened", { "vulnerability-screening": screening("2024-02-01", "rapid") }),
      step("2024-02-05", "need_decided", { "case-management-need": need("2024-02-05", { case_model: "intensive" }) }),
      step("2024-02-20", "plan_agreed", { "reintegration-plan": plan("2024-02-20"), ...more }),
    ];
    const both = consent("2024-02-10", ["assistance", "best_interests"], { consent_giver: "child_and_guardian" });
    const determined = (more: RecordData["fields"]): RecordData["fields"] => ({
      procedure_id: "P1",
      determination_date: "2024-02-18",
      determined_by: "panel",
      child_heard: "yes",
      child_agrees: "yes",
      guardian_agrees: "yes",
      return_assessed: "yes",
      reintegration_assessed: "yes",
      care_arrangement: "foster_care",
      determination_reasons: "…",
      ...more,
    });
    const reintegrate = determined({ best_interests_decision: "reintegrate" });
    const forced = determined({ best_interests_decision: "return", return_is_voluntary: "no" });
    expect(tellStory(reintegration, alone({})).refused).toEqual([
      "2024-02-20 plan_agreed: gate-not-passed, missing-evidence, evidence-not-fitting",
    ]);
    expect(tellStory(reintegration, alone({ "best-interests-determination": reintegrate })).refused).toEqual([
      "2024-02-20 plan_agreed: gate-not-passed, evidence-not-fitting",
    ]);
    expect(tellStory(reintegration, alone({ "best-interests-determination": forced, consent: both })).refused).toEqual([
      "2024-02-20 plan_agreed: gate-not-passed, evidence-not-fitting",
    ]);
    expect(tellStory(reintegration, alone({ "best-interests-determination": reintegrate, consent: both })).at.state).toBe(
      "in_implementation",
    );
  });

  it("A transfer is offered, declined, offered to another office and taken over; it does not come back.", () => {
    const transfer = (date: string, from: string, to: string, answer: string): Step["brings"] => ({
      transfer: {
        transfer_date: date,
        from_office: from,
        to_office: to,
        transfer_consent_id: "R2-0",
        safeguards_in_writing: "yes",
        transfer_answer: answer,
      },
    });
    const { at, refused } = tellStory(reintegration, [
      ...planned,
      step("2024-03-01", "transfer_offered", transfer("2024-03-01", "A", "B", "open"), "case_manager"),
      step("2024-03-05", "transfer_declined", transfer("2024-03-05", "A", "B", "declined"), "case_manager"),
      step("2024-03-06", "assistance_given", { assistance: assistance("2024-03-06") }),
      step("2024-03-10", "transfer_offered", transfer("2024-03-10", "A", "C", "open"), "case_manager"),
      step("2024-03-11", "transfer_accepted", transfer("2024-03-11", "A", "C", "accepted"), "case_manager"),
      step("2024-03-15", "case_taken_over"),
      step("2024-04-01", "transfer_offered", transfer("2024-04-01", "C", "A", "open"), "case_manager"),
      step("2024-04-02", "transfer_accepted", transfer("2024-04-02", "C", "A", "accepted"), "case_manager"),
    ]);
    expect(refused).toEqual(["2024-04-02 transfer_accepted: circular-transfer"]);
    expect(at.state).toBe("in_assessment");
  });

  it("Who leaves early is asked why; a closed case is opened again for up to three appointments.", () => {
    const unasked = closure("2024-05-01", "returnee_stops", { closure_anticipated: "no", exit_interview_held: "no" });
    const asked = { ...unasked, early_exit_reason: "…" };
    const extra = (date: string, number: number): Step => ({
      ...step(date, "extra_appointment_held", { "follow-up-visit": visit(date) }),
      facts: { extra_appointment_number: number },
    });
    const { at, refused } = tellStory(reintegration, [
      ...planned,
      step("2024-05-01", "case_closed", { closure: unasked }),
      step("2024-05-02", "case_closed", { closure: asked }),
      step("2024-05-03", "assistance_given", { assistance: assistance("2024-05-03") }),
      step(
        "2024-08-01",
        "case_reopened",
        { "vulnerability-screening": screening("2024-08-01", "full", { found_vulnerable: "yes" }) },
        "case_manager",
      ),
      extra("2024-08-02", 1),
      extra("2024-08-03", 3),
      extra("2024-08-04", 4),
      step("2024-08-05", "case_closed"),
      step("2024-08-06", "case_closed", { closure: closure("2024-08-06", "support_period_over") }),
    ]);
    expect(refused).toEqual([
      "2024-05-01 case_closed: evidence-not-fitting",
      expect.stringMatching(/^2024-05-03 assistance_given: /),
      "2024-08-04 extra_appointment_held: guard-not-met",
      expect.stringMatching(/^2024-08-05 case_closed: /),
    ]);
    expect(at.state).toBe("completed");
  });
});
