"""Complete sets of answers to rss-open@1.0.0. Values under rss-open-equal-weights@1.0.0 stand beside them."""

CONTEXT = {
    "case_id": "BGD-000123", "round": "endline", "interview_date": "2022-05-17", "country_of_return": "BGD",
    "sex": "female", "age_group": "25_34", "consent_to_interview": "yes",
}

SIGNS = ["distress_anger", "distress_sadness", "distress_fear", "distress_stress", "distress_loneliness",
         "distress_low_self_worth", "distress_poor_concentration"]

# An ordinary interview: 27 of 36, 27 of 44, 7 * 22 + 15 = 169 of 252.
BASE = {
    "economic_satisfaction": "satisfied",            # 3
    "food_reduced": "sometimes",                     # 2
    "able_to_borrow": "yes",                         # 4
    "borrowing_frequency": "rarely",                 # 3
    "spending_or_debt": "spending_larger",           # 2
    "employment_training_access": "poor",            # 1
    "currently_working": "yes",                      # 4
    "productive_assets": ["land", "animals"],        # 4
    "looking_for_job": "no",                         # 4
    "housing_access": "good",                        # 3
    "housing_standard": "fair",                      # 2
    "education_access": "very_good",                 # 4
    "children_in_school": "some",                    # 2
    "justice_access": "poor",                        # 1
    "identity_document": "yes",                      # 4
    "documentation_access": "fair",                  # 2
    "drinking_water_access": "good",                 # 3
    "health_care_access": "fair",                    # 2
    "health_care_quality": "poor",                   # 1
    "public_services_access": "good",                # 3
    "social_activities": "often",                    # 3, times 7
    "support_network": "moderate",                   # 2, times 7
    "sense_of_belonging": "agree",                   # 3, times 7
    "physical_safety": "mostly_safe",                # 3, times 7
    "family_tensions": "rarely",                     # 3, times 7
    "discrimination": "never",                       # 4, times 7
    "distress_anger": "rarely",                      # 3
    "distress_sadness": "sometimes",                 # 2
    "distress_fear": "never",                        # 4
    "distress_stress": "often",                      # 1
    "distress_loneliness": "sometimes",              # 2
    "distress_low_self_worth": "rarely",             # 3
    "distress_poor_concentration": "very_often",     # 0
    "psychological_support_wish": "yes",             # 0, times 7
    "able_to_stay": "yes",                           # 4, times 7
}

ECONOMIC, SOCIAL, PSYCHOSOCIAL = list(BASE)[:9], list(BASE)[9:20], list(BASE)[20:]
ORDINARY = [key for key in PSYCHOSOCIAL if key not in SIGNS]
GOOD5 = [key for key in SOCIAL if key not in ("children_in_school", "identity_document")]

BEST = {
    "economic_satisfaction": "very_satisfied", "food_reduced": "never", "able_to_borrow": "yes",
    "borrowing_frequency": "never", "spending_or_debt": "no_debt", "employment_training_access": "very_good",
    "currently_working": "yes", "productive_assets": ["equipment"], "looking_for_job": "no",
    **{key: "very_good" for key in GOOD5}, "children_in_school": "all", "identity_document": "yes",
    "social_activities": "very_often", "support_network": "very_strong", "sense_of_belonging": "strongly_agree",
    "physical_safety": "very_safe", "family_tensions": "never", "discrimination": "never",
    **{key: "never" for key in SIGNS}, "psychological_support_wish": "no", "able_to_stay": "yes",
}
BEST = {key: BEST[key] for key in BASE}

WORST = {
    "economic_satisfaction": "very_dissatisfied", "food_reduced": "very_often", "able_to_borrow": "no",
    "borrowing_frequency": "very_often", "spending_or_debt": "debt_larger", "employment_training_access": "very_poor",
    "currently_working": "no", "productive_assets": ["none"], "looking_for_job": "yes",
    **{key: "very_poor" for key in GOOD5}, "children_in_school": "none", "identity_document": "no",
    "social_activities": "never", "support_network": "very_weak", "sense_of_belonging": "strongly_disagree",
    "physical_safety": "very_unsafe", "family_tensions": "very_often", "discrimination": "very_often",
    **{key: "very_often" for key in SIGNS}, "psychological_support_wish": "yes", "able_to_stay": "no",
}
WORST = {**{key: WORST[key] for key in BASE}, "job_search_reason": "other", "leaving_reason": "need_to_leave"}

ORDER = list(BASE)
