import type { Response } from "@reintegration/model";

/** An ordinary interview: what applies is answered, one answer is refused. */
export const validResponse: Response = {
  instrument: "rss-open@1.0.0",
  context: {
    case_id: "BGD-000123",
    round: "endline",
    interview_date: "2022-05-17",
    country_of_return: "BGD",
    return_month: "2021-03",
    return_type: "assisted_voluntary",
    sex: "female",
    age_group: "25_34",
    interview_mode: "in_person",
    respondent: "self",
    consent_to_interview: "yes",
    interview_language: "bn",
  },
  answers: {
    economic_satisfaction: "satisfied",
    food_reduced: "sometimes",
    able_to_borrow: "refused",
    borrowing_frequency: "rarely",
    spending_or_debt: "spending_larger",
    employment_training_access: "poor",
    currently_working: "yes",
    productive_assets: ["land", "animals"],
    looking_for_job: "yes",
    job_search_reason: "conditions",
    housing_access: "good",
    housing_standard: "fair",
    education_access: "very_good",
    children_in_school: "some",
    justice_access: "poor",
    identity_document: "yes",
    documentation_access: "fair",
    drinking_water_access: "good",
    health_care_access: "fair",
    health_care_quality: "poor",
    public_services_access: "good",
    social_activities: "often",
    support_network: "moderate",
    sense_of_belonging: "agree",
    physical_safety: "mostly_safe",
    family_tensions: "rarely",
    discrimination: "never",
    distress_anger: "rarely",
    distress_sadness: "sometimes",
    distress_fear: "rarely",
    distress_stress: "often",
    distress_loneliness: "rarely",
    distress_low_self_worth: "never",
    distress_poor_concentration: "sometimes",
    psychological_support_wish: "no",
    able_to_stay: "yes",
  },
};

/**
 * The same interview with five faults of the kinds that exports have: a mangled date, a label in place of a code, an unknown
 * code, a contradiction of the skip logic, and a key that nobody knows. A schema can see all but the contradiction.
 */
export const invalidResponse: Response = {
  ...validResponse,
  context: { ...validResponse.context, interview_date: "17/05/2022" },
  answers: {
    ...validResponse.answers,
    housing_access: "Very good",
    support_network: "enormous",
    leaving_reason: "wish_to_leave",
    favourite_colour: "blue",
  },
};
