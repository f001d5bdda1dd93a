import type { RecordData } from "@reintegration/model";
import type { Step } from "./story.ts";

/** Consent given by the returnee, unless said otherwise. */
export const consent = (date: string, purposes: readonly string[], more: RecordData["fields"] = {}): RecordData["fields"] => ({
  consent_date: date,
  consent_decision: "given",
  consent_purposes: purposes,
  consent_giver: "returnee",
  consent_form: "oral",
  consent_understood: "yes",
  ...more,
});
/** A step, of a case worker unless said otherwise. */
export const step = (date: string, event: string, brings: Step["brings"] = {}, role = "case_worker"): Step => ({
  date,
  event,
  role,
  brings,
});
/** A plan on which both have agreed. */
export const plan = (date: string): RecordData["fields"] => ({
  plan_date: date,
  plan_objectives: [{ objective_code: "O1", objective_text: "A shop of my own", objective_dimension: "economic" }],
  plan_activities: [{ activity_code: "A1", activity_objective: "O1", activity_assistance: "other" }],
  returnee_agrees: "yes",
  manager_agrees: "yes",
  plan_agreed_on: date,
});
/** A closing on which both have agreed. */
export const closure = (date: string, reason: string, more: RecordData["fields"] = {}): RecordData["fields"] => ({
  closure_date: date,
  closure_reason: reason,
  closure_decider: "jointly",
  closure_anticipated: "yes",
  exit_interview_held: "yes",
  ...more,
});
/** A screening that finds nothing. */
export const screening = (date: string, kind: string, more: RecordData["fields"] = {}): RecordData["fields"] => ({
  screening_date: date,
  screening_kind: kind,
  screening_stage: "after_arrival",
  found_vulnerable: "no",
  ...(kind === "rapid" && { full_screening_needed: "no" }),
  ...more,
});
/** Case management is needed, of the generalist model. */
export const need = (date: string, more: RecordData["fields"] = {}): RecordData["fields"] => ({
  need_assessed_on: date,
  services_needed: "yes",
  violence_risk_level: "low",
  soon_settled: "no",
  case_management_needed: "yes",
  case_model: "generalist",
  ...more,
});
/** The intake of a grown-up. */
export const intake = (date: string, more: RecordData["fields"] = {}): RecordData["fields"] => ({
  registered_on: date,
  country_of_return: "BGD",
  returnee_is_child: "no",
  urgent_needs: "no",
  ...more,
});
/** Something handed over. */
export const assistance = (date: string): RecordData["fields"] => ({
  assistance_date: date,
  assistance_kind: "other",
  assistance_modality: "in_kind",
  returnee_confirms: "yes",
});
/** A visit that finds nothing new. */
export const visit = (date: string, more: RecordData["fields"] = {}): RecordData["fields"] => ({
  visit_date: date,
  visit_mode: "home_visit",
  changes_found: "no",
  new_vulnerability: "no",
  ...more,
});

/** From identification to the first screening. */
export const arrived: readonly Step[] = [
  step("2024-01-30", "returnee_identified", {}, "reception_officer"),
  step("2024-01-31", "returnee_arrived", {}, "reception_officer"),
  step("2024-01-31", "consent_recorded", { consent: consent("2024-01-31", ["registration", "assistance", "survey", "transfer"]) }),
  step("2024-01-31", "returnee_registered", { intake: intake("2024-01-31") }, "reception_officer"),
  step("2024-02-01", "vulnerability_screened", { "vulnerability-screening": screening("2024-02-01", "rapid") }),
];
/** Up to the agreed plan. */
export const planned: readonly Step[] = [
  ...arrived,
  step("2024-02-05", "need_decided", { "case-management-need": need("2024-02-05") }),
  step("2024-02-20", "plan_agreed", { "reintegration-plan": plan("2024-02-20") }),
];
/** The whole way, from identification to the last answer after closure. */
export const completed: readonly Step[] = [
  ...planned,
  step("2024-03-01", "assistance_given", { assistance: assistance("2024-03-01") }),
  step("2024-04-01", "follow_up_visit_made", { "follow-up-visit": visit("2024-04-01") }),
  step("2024-05-20", "plan_reviewed", { "follow-up-visit": visit("2024-05-20", { plan_still_fits: "yes" }) }),
  step("2024-06-01", "services_confirmed", { "follow-up-visit": visit("2024-06-01", { services_confirmed: "yes" }) }),
  step("2024-06-02", "implementation_completed"),
  step("2024-09-01", "case_closed", { closure: closure("2024-09-01", "completed_as_planned") }),
  step("2024-12-01", "satisfaction_recorded", { "case-satisfaction": { satisfaction_date: "2024-12-01" } }, "monitoring_officer"),
];
