"""Complete sets of answers to programme-satisfaction@1.0.0. Values under programme-satisfaction-mean@1.0.0 stand beside them."""

REFERENCE = "programme-satisfaction@1.0.0"

CONTEXT = {
    "case_id": "BGD-000123", "round": "endline", "interview_date": "2022-05-17", "country_of_return": "BGD",
    "sex": "female", "age_group": "25_34", "consent_to_interview": "yes",
}

# An ordinary interview: 3+4+2+1+3+2+0 = 15 of 4*7 = 28, and 4 of 4 for the case worker.
BASE = {
    "repatriation_satisfaction": "satisfied",              # 3
    "counselling_satisfaction": "very_satisfied",          # 4
    "economic_support_satisfaction": "ok",                 # 2
    "social_support_satisfaction": "dissatisfied",         # 1
    "community_support_satisfaction": "satisfied",         # 3
    "overall_support_satisfaction": "ok",                  # 2
    "expectations_satisfaction": "very_dissatisfied",      # 0
    "caseworker_satisfaction": "very_satisfied",           # 4, by itself
}

CASEWORKER = "caseworker_satisfaction"
ASSISTANCE = [key for key in BASE if key != CASEWORKER]
VALUES = {"very_satisfied": 4, "satisfied": 3, "ok": 2, "dissatisfied": 1, "very_dissatisfied": 0}
