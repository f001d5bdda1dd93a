import type { ScoringDefinition } from "@reintegration/model";
import { smallSurveys } from "./small-surveys.ts";

const record =
  (type: string) =>
  (fields: Record<string, unknown>): unknown => ({ record: `${type}@1.0.0`, fields });

const person = <Fields extends Record<string, unknown>>(number: number, fields: Fields) => ({ case_id: `c${number}`, ...fields });

const cases = [
  ...[
    { registered_on: "2024-01-10", return_date: "2024-01-05", return_type: "assisted_voluntary", country_of_return: "ETH" },
    { registered_on: "2024-01-10", return_date: "2024-01-10", return_type: "assisted_voluntary", country_of_return: "ETH" },
    { registered_on: "2024-02-01", return_date: "2024-02-01", return_type: "forced", country_of_return: "SOM" },
    { registered_on: "2024-03-01", return_date: "dont_know", return_type: "assisted_voluntary", country_of_return: "SOM" },
    { registered_on: "2024-03-10", return_date: "2024-03-08", return_type: "assisted_voluntary", country_of_return: "ETH" },
    { registered_on: "2024-06-20", return_date: "2024-06-19", return_type: "refused", country_of_return: "SOM" },
  ]
    .map((fields, index) => person(index + 1, { intake_id: `i${index}`, returnee_is_child: index < 4 ? "no" : "yes", ...fields }))
    .map((fields, index) => (index < 4 ? fields : { ...fields, child_care_situation: index === 4 ? "unaccompanied" : "with_family" }))
    .map(record("intake")),
  ...[
    person(1, { need_assessed_on: "2024-01-20", case_management_needed: "yes" }),
    person(2, { need_assessed_on: "2024-02-01", case_management_needed: "yes" }),
    person(3, { need_assessed_on: "2024-02-10", case_management_needed: "no" }),
    person(5, { need_assessed_on: "2024-03-12", case_management_needed: "yes" }),
  ].map((fields, index) => record("case-management-need")({ need_id: `n${index}`, ...fields })),
  ...[person(1, { plan_agreed_on: "2024-02-01" }), person(2, { plan_agreed_on: "2024-03-20" })].map((fields, index) =>
    record("reintegration-plan")({
      plan_id: `p${index}`,
      plan_date: "2024-02-01",
      returnee_agrees: "yes",
      manager_agrees: "yes",
      ...fields,
    }),
  ),
  ...[
    person(1, { assistance_kind: "arrival_support", assistance_date: "2024-01-05" }),
    person(1, { assistance_kind: "small_business", assistance_date: "2024-03-01" }),
    person(1, { assistance_kind: "training", assistance_date: "2024-03-05" }),
    person(2, { assistance_kind: "training", assistance_date: "2024-04-01" }),
    person(3, { assistance_kind: "arrival_support", assistance_date: "2024-02-01" }),
    person(5, { assistance_kind: "education", assistance_date: "2024-04-01" }),
    // begun before anybody decided on eligibility
    person(6, { assistance_kind: "education", assistance_date: "2024-06-25" }),
  ].map((fields, index) => record("assistance")({ assistance_id: `a${index}`, ...fields })),
  ...["eligible", "eligible", "eligible", "eligible", "eligible", "open"].map((eligibility_decision, index) =>
    record("reintegration-eligibility")(
      person(index + 1, { eligibility_id: `e${index}`, eligibility_date: "2024-01-05", eligibility_decision }),
    ),
  ),
  record("closure")(
    person(1, { closure_id: "k1", closure_date: "2024-06-01", closure_reason: "completed_as_planned", exit_interview_held: "no" }),
  ),
  record("closure")(
    person(3, { closure_id: "k3", closure_date: "2024-04-01", closure_reason: "returnee_stops", exit_interview_held: "yes" }),
  ),
  record("closure")(person(5, { closure_id: "k5", closure_date: "2024-06-20", closure_reason: "left_area", exit_interview_held: "no" })),
  // two cases of 30 days each, the second one still open
  record("case")({ case_id: "d1", case_opened_on: "2024-01-01", case_closed_on: "2024-01-30", case_model: "intensive" }),
  record("case")({ case_id: "d2", case_opened_on: "2024-06-01", case_model: "generalist" }),
  ...["home_visit", "home_visit", "phone"].map((visit_mode, index) =>
    record("follow-up-visit")({
      ...{ visit_id: `v${index}`, case_id: index === 2 ? "d2" : "d1", visit_mode },
      visit_date: index === 2 ? "2024-06-10" : "2024-01-15",
    }),
  ),
];

const referrals = [
  ...[
    person(1, { referral_id: "f1", referral_date: "2024-02-05", referral_urgency: "emergency", organisation_code: "clinic" }),
    person(1, { referral_id: "f2", referral_date: "2024-02-05", referral_urgency: "routine", organisation_code: "school" }),
    person(2, { referral_id: "f3", referral_date: "2024-03-01", referral_urgency: "urgent", organisation_code: "clinic" }),
    person(3, { referral_id: "f4", referral_date: "2024-06-25", referral_urgency: "routine", organisation_code: "school" }),
  ].map(record("referral-request")),
  ...[
    person(1, { referral_id: "f1", acknowledged_on: "2024-02-06", referral_answer: "accepted" }),
    person(1, { referral_id: "f2", acknowledged_on: "2024-03-01", referral_answer: "declined" }),
    person(2, { referral_id: "f3", acknowledged_on: "2024-03-03", referral_answer: "accepted_in_part" }),
  ].map((fields, index) => record("referral-acknowledgement")({ acknowledgement_id: `r${index}`, ...fields })),
  ...[
    person(1, { referral_id: "f1", service_date: "2024-02-20", service_outcome: "in_full" }),
    person(2, { referral_id: "f3", service_date: "2024-03-10", service_outcome: "not_provided" }),
  ].map((fields, index) => record("referral-service")({ service_record_id: `s${index}`, ...fields })),
  ...[{ complaint_answered_on: "2024-02-05" }, {}].map((fields, index) =>
    record("complaint")({ complaint_id: `q${index}`, complaint_received_on: "2024-02-01", complaint_topic: "delay", ...fields }),
  ),
];

const children = [
  person(5, { record: "best-interests-procedure", procedure_id: "b1", procedure_opened_on: "2024-03-01" }),
  person(6, { record: "best-interests-procedure", procedure_id: "b2", procedure_opened_on: "2024-06-01" }),
  person(5, { record: "best-interests-assessment", assessment_id: "b3", assessment_date: "2024-03-02", child_heard: "yes" }),
  person(6, { record: "best-interests-assessment", assessment_id: "b4", assessment_date: "2024-06-01", child_heard: "no" }),
  ...[
    person(5, { determination_id: "b5", determination_date: "2024-03-05", best_interests_decision: "return" }),
    person(6, { determination_id: "b6", determination_date: "2024-06-05", best_interests_decision: "stay" }),
  ].map((fields) => ({ record: "best-interests-determination", ...fields })),
  ...[
    person(5, { handover_id: "b7", handover_date: "2024-03-08", child_visit_on: "2024-03-20", care_checked: "no" }),
    person(6, { handover_id: "b8", handover_date: "2024-06-20", child_visit_on: "2024-06-22", care_checked: "yes" }),
  ].map((fields) => ({ record: "child-handover", ...fields })),
].map(({ record: type, ...fields }) => record(type as string)(fields));

const programme = [
  ...[
    { participant_code: "a", sex: "female", test_maximum: 10, pretest_points: 4, posttest_points: 8, knowledge_increased: "yes" },
    { participant_code: "a", sex: "female", knowledge_increased: "yes" },
    { participant_code: "b", sex: "male", test_maximum: 10, pretest_points: 5, posttest_points: 5, knowledge_increased: "no" },
    {
      participant_code: "c",
      sex: "refused",
      test_maximum: 10,
      pretest_points: 2,
      posttest_points: "refused",
      knowledge_increased: "dont_know",
    },
  ].map((fields, index) =>
    record("training-participation")({ participation_id: `t${index}`, participation_date: "2024-05-01", actor_kind: "state", ...fields }),
  ),
  ...[
    { people_reached: 100, awareness_audience: "potential", awareness_topic: "migration" },
    { people_reached: 50, awareness_audience: "in_transit", awareness_topic: "voluntary_return" },
    { people_reached: 20, awareness_audience: "returnees", awareness_topic: "migration" },
  ].map((fields, index) => record("awareness-event")({ awareness_id: `w${index}`, awareness_date: "2024-04-01", ...fields })),
  ...[
    { community_project_status: "ongoing", jobs_created: 5, identified_by_community: "yes" },
    { community_project_status: "planned", jobs_created: 7, identified_by_community: "dont_know" },
    { community_project_status: "completed", jobs_created: 3, identified_by_community: "no" },
  ].map((fields, index) =>
    record("community-project")({ community_project_id: `g${index}`, community_project_start: "2024-01-01", ...fields }),
  ),
  ...["ministry", "ministry", "charity"].map((organisation_code, index) =>
    record("institution-support")({
      ...{ support_id: `o${index}`, support_start: "2024-02-01", organisation_code },
      actor_kind: organisation_code === "charity" ? "non_state" : "state",
    }),
  ),
  ...["strategy", "plan", "local_plan"].map((policy_kind, index) =>
    record("policy-document")({ document_id: `l${index}`, policy_stage: "drafted", policy_stage_date: "2024-02-01", policy_kind }),
  ),
  ...["yes", "yes", "no", "yes", "no"].map((sub_category_met, index) =>
    record("migration-governance-review")({
      ...{ review_id: `m${index}`, review_country: "ETH", review_date: "2024-01-01", sub_category_met },
      ...{ migration_policy_domain: "rights", sub_category_number: index + 1 },
    }),
  ),
];

/** The records of a programme so small that every figure can be counted by hand. */
export const smallProgramme = (scoring: ScoringDefinition): unknown[] => [
  ...cases,
  ...referrals,
  ...children,
  ...programme,
  ...smallSurveys(scoring),
];
