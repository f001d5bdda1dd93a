import { loadWorkflow } from "@reintegration/standard";
import { describe, expect, it } from "vitest";
import { consent, step } from "./returnee-story.ts";
import { type Step, tellStory } from "./story.ts";

const referral = await loadWorkflow("referral@1.0.0");

describe("stories of referral", () => {
  const written = step("2024-03-01", "need_identified", {
    "referral-request": {
      referral_date: "2024-03-01",
      case_id: "C9",
      service_kind: "health",
      organisation_type: "health_facility",
      referral_urgency: "emergency",
      information_passed: ["need"],
    },
  });
  const provided: readonly Step[] = [
    step("2024-03-02", "referral_sent"),
    step(
      "2024-03-03",
      "referral_received",
      { "referral-acknowledgement": { acknowledged_on: "2024-03-03", case_id: "C9", referral_answer: "accepted" } },
      "service_provider",
    ),
    step("2024-03-04", "service_started", {}, "service_provider"),
    step(
      "2024-03-20",
      "service_provided",
      { "referral-service": { service_date: "2024-03-20", case_id: "C9", service_outcome: "in_full" } },
      "service_provider",
    ),
    step("2024-03-25", "feedback_taken", {
      "referral-feedback": { feedback_date: "2024-03-25", case_id: "C9", service_received: "yes", feedback_shareable: "yes" },
    }),
    { ...step("2024-03-26", "referral_closed"), facts: { referral_end: "service_provided" } },
  ];

  it("A referral with consent goes to its end.", () => {
    const { at, refused } = tellStory(referral, [
      written,
      step("2024-03-01", "consent_recorded", { consent: { ...consent("2024-03-01", ["referral"]), case_id: "C9" } }),
      step("2024-03-01", "consent_confirmed"),
      ...provided,
    ]);
    expect(refused).toEqual([]);
    expect(at.state).toBe("closed");
  });

  it("Without consent it goes out only where a mental health professional has determined it.", () => {
    const determined = (by: string, role: string): Step =>
      step(
        "2024-03-01",
        "exception_determined",
        {
          "referral-without-consent": {
            case_id: "C9",
            exception_date: "2024-03-01",
            exception_ground: "life_at_risk",
            exception_determined_by: by,
            professional_code: "M1",
            exception_justification: "…",
          },
        },
        role,
      );
    expect(tellStory(referral, [written, step("2024-03-01", "consent_confirmed"), ...provided]).at.state).toBe("identified");
    expect(tellStory(referral, [written, determined("case_worker", "mental_health_professional"), ...provided]).at.state).toBe(
      "identified",
    );
    expect(tellStory(referral, [written, determined("mental_health_professional", "case_worker"), ...provided]).at.state).toBe(
      "identified",
    );
    const { at, refused } = tellStory(referral, [
      written,
      determined("mental_health_professional", "mental_health_professional"),
      ...provided,
    ]);
    expect(refused).toEqual([]);
    expect(at.state).toBe("closed");
  });
});
