"""Cases for the vectors of the surveys without a scoring: every expected list is written by hand."""
from cases.case import LEFT_OUT, respond, unique, varied

AS_OF = "2022-06-30"
CONTEXT = {"case_id": "BGD-000123", "round": "follow_up", "interview_date": "2022-05-17", "country_of_return": "BGD", "consent_to_interview": "yes"}


def of(reference, base, more_context=None):
    """The writer of cases for one survey: `problems` are texts "rule path", sorted by path, then rule."""
    def case(name, description, working, valid, problems, context=None, answers=None, instrument=reference):
        response = respond(varied(base, answers or {}), varied({**CONTEXT, **(more_context or {})}, context or {}), instrument)
        return {"id": name, "description": description, "options": {"asOf": AS_OF}, "response": response, "working": working, "valid": valid, "problems": problems}
    return case


MONITORED = {"decision_information": "yes", "travel_satisfaction": "satisfied", "assistance_was_received": "yes", "project_kinds": ["individual", "community"],
             "assistance_satisfaction": "neither", "was_referred": "yes", "referral_assisted": "no"}
monitoring = of("programme-monitoring@1.0.0", MONITORED)
NO_ASSISTANCE = {"assistance_was_received": "no", "project_kinds": LEFT_OUT, "assistance_satisfaction": LEFT_OUT}
MONITORING = unique([
    monitoring("base", "An ordinary interview.", "nothing to say", True, []),
    monitoring("no-assistance", "No assistance: what kind it was and how good is not asked.", "assistance_was_received = no", True, [], answers=NO_ASSISTANCE),
    monitoring("no-assistance-and-satisfied", "No assistance, and yet an answer on it.", "M3", True, ["answered-not-relevant /answers/assistance_satisfaction"],
               answers={**NO_ASSISTANCE, "assistance_satisfaction": "satisfied"}),
    monitoring("assistance-without-kind", "Assistance, and its kind is left out.", "relevant and required", True, ["required-unanswered /answers/project_kinds"],
               answers={"project_kinds": LEFT_OUT}),
    monitoring("kind-twice", "A kind named twice.", "uniqueItems", False, ["duplicate-choice /answers/project_kinds"], answers={"project_kinds": ["individual", "individual"]}),
    monitoring("kind-unknown", "A kind that is not on the list.", "individual, collective, community", False, ["unknown-code /answers/project_kinds"],
               answers={"project_kinds": ["group"]}),
    monitoring("kind-refused", "The kind is refused.", "M1", True, [], answers={"project_kinds": "refused"}),
    monitoring("not-referred", "Not referred: whether they helped is not asked.", "was_referred = no", True, [], answers={"was_referred": "no", "referral_assisted": LEFT_OUT}),
    monitoring("referral-refused", "Whether there was a referral is refused, so what came of it does not apply.", "M4", True, ["answered-not-relevant /answers/referral_assisted"],
               answers={"was_referred": "refused"}),
    monitoring("not-own-decision", "The return was not the person's decision.", "not_applicable is offered", True, [], answers={"decision_information": "not_applicable"}),
    monitoring("assistance-not-applicable", "Whether there was assistance always applies.", "offered: refused, dont_know", False,
               ["missing-kind-not-offered /answers/assistance_was_received"], answers={**NO_ASSISTANCE, "assistance_was_received": "not_applicable"}),
    monitoring("nothing-answered", "No answer at all: one warning for each question that applies without the others.", "four are asked of everybody", True,
               [f"required-unanswered /answers/{key}" for key in ("assistance_was_received", "decision_information", "travel_satisfaction", "was_referred")],
               answers={key: LEFT_OUT for key in MONITORED}),
    monitoring("no-consent", "The person did not agree, and nothing is answered.", "consentRefused holds", True, [], context={"consent_to_interview": "no"},
               answers={key: LEFT_OUT for key in MONITORED}),
    monitoring("middle-of-another-list", "The middle of the list of the satisfaction survey is none of this one.", "the middle is neither", False,
               ["unknown-code /answers/travel_satisfaction"], answers={"travel_satisfaction": "ok"}),
])

INVOLVED = {"involved_identification": "yes", "involved_design": "no", "involved_implementation": "not_applicable"}
community = of("community-reintegration@1.0.0", INVOLVED, {"is_returnee": "no"})
COMMUNITY = unique([
    community("base", "A member of the community who never left.", "nothing to say", True, []),
    community("returnee", "A member who returned, with month and type.", "both apply", True, [],
              context={"is_returnee": "yes", "return_month": "2021-11", "return_type": "spontaneous"}),
    community("returnee-without-month", "A member who returned; month and type are optional.", "not required", True, [], context={"is_returnee": "yes"}),
    community("month-without-return", "A month of return of somebody who did not return.", "M3: is_returnee = no", True, ["answered-not-relevant /context/return_month"],
              context={"return_month": "2021-11"}),
    community("returnee-left-out", "Whether the person returned is left out.", "required", True, ["required-unanswered /context/is_returnee"], context={"is_returnee": LEFT_OUT}),
    community("returnee-refused", "Whether the person returned is refused: the type of return does not apply.", "M4", True, ["answered-not-relevant /context/return_type"],
              context={"is_returnee": "refused", "return_type": "spontaneous"}),
    community("return-after-interview", "The return lies after the interview.", "2022-06 > 2022-05", True, ["dates-out-of-order /context/return_month"],
              context={"is_returnee": "yes", "return_month": "2022-06"}),
    community("child", "A child of the community: the survey is for people of 18 years and older.", "0 to 13 < 18", True, ["respondent-too-young /context/age_group"],
              context={"age_group": "0_13"}),
    community("agreement-for-yes", "An answer of a scale where yes or no is due.", "yes and no", False, ["unknown-code /answers/involved_design"], answers={"involved_design": "agree"}),
    community("nothing-answered", "No answer at all.", "three are required", True, [f"required-unanswered /answers/{key}" for key in ("involved_design", "involved_identification", "involved_implementation")],
              answers={key: LEFT_OUT for key in INVOLVED}),
])

TRAINED = {"knowledge_increased": "yes", "engagement_increased": "yes", "outreach_effective": "not_applicable", "data_supported_policies": "dont_know"}
capacity = of("capacity-building-feedback@1.0.0", TRAINED)
CAPACITY = unique([
    capacity("base", "An ordinary answer.", "nothing to say", True, []),
    capacity("month-of-return", "A stakeholder has no month of return.", "the survey has no such field", False, ["unknown-key /context/return_month"], context={"return_month": "2021-11"}),
    capacity("knowledge-not-applicable", "Whether knowledge increased always applies.", "offered: refused, dont_know", False, ["missing-kind-not-offered /answers/knowledge_increased"],
             answers={"knowledge_increased": "not_applicable"}),
    capacity("points-for-yes", "Points of a test are no answer: they belong to the record of the training.", "a number, not a text", False, ["wrong-type /answers/knowledge_increased"],
             answers={"knowledge_increased": 7}),
    capacity("young-stakeholder", "A survey that is not scored, and of professionals, says nothing of ages.", "no `ages`", True, [], context={"age_group": "14_17"}),
    capacity("all-refused", "Everything refused.", "M1", True, [], answers={key: "refused" for key in TRAINED}),
    capacity("nothing-answered", "No answer at all.", "four are required", True, [f"required-unanswered /answers/{key}" for key in sorted(TRAINED)],
             answers={key: LEFT_OUT for key in TRAINED}),
])
