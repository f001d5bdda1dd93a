"""Cases for vectors/cases/reintegration-case-1.0.0.json."""
from cases.returnee_story import (COMPLETED, DECIDED, FOLLOWED, HELPED, IDENTIFIED, INTENSIVE, REGISTERED, SCREENED, VISITED, assistance, child_until_plan, closure, consent,
                                  determination, intake, need, plan, screening, told, transfer, visit)
from cases.story import transition


def step(name, description, working, history, given, state=None, since=None, refused=None):
    """`since`: the day of the event unless said otherwise."""
    return transition(name, description, working, history, given, None if refused else (state, since or given["date"], None), refused)


OFFERED = [*DECIDED, told(7, "transfer_offered", "2024-02-06", "case_manager", transfer=transfer("2024-02-06", "DHK", "SYL", "open"))]
TAKEN = [*OFFERED, told(8, "transfer_accepted", "2024-02-08", "case_manager", transfer=transfer("2024-02-08", "DHK", "SYL", "accepted")), told(9, "case_taken_over", "2024-02-12")]
BACK_OFFERED = [*TAKEN, told(10, "transfer_offered", "2024-03-01", "case_manager", transfer=transfer("2024-03-01", "SYL", "DHK", "open"))]
FLAGGED = [*REGISTERED, told(5, "vulnerability_screened", "2024-02-01", vulnerability_screening=screening("2024-02-01", vulnerable="yes", full="yes")), told(6, "full_screening_asked_for", "2024-02-01")]
PLAN = told(7, "plan_agreed", "2024-02-20", reintegration_plan=plan("2024-02-20"))
HELP = told(9, "assistance_given", "2024-03-02", assistance=assistance("2024-03-02"))
REOPENED = [*COMPLETED, told(12, "case_reopened", "2024-11-01", "supervisor", vulnerability_screening=screening("2024-11-01", vulnerable="yes"))]


CASES = [
    step("case-identified", "A returnee is identified.", "The opening event.", [], IDENTIFIED[0], "identified"),
    step("registered-without-consent", "Registration without consent.", "No consent record yet.", IDENTIFIED[:2], told(3, "returnee_registered", "2024-01-31", intake=intake("2024-01-31")), refused=["missing-consent /event"]),
    step("registered", "Registration of an adult.", "Consent for registration of the day; not a child.", IDENTIFIED, REGISTERED[-1], "registered"),
    step("child-without-situation", "A child is not registered before it is known with whom it is.", "returnee_is_child yes; child_care_situation blank, which is only a warning for the record.", IDENTIFIED,
         told(4, "returnee_registered", "2024-01-31", intake=intake("2024-01-31", returnee_is_child="yes")), refused=["guard-not-met /facts"]),
    step("screened", "A first screening.", "registered to in_assessment.", REGISTERED, SCREENED[-1], "in_assessment"),
    step("decided-without-screening", "No decision without a screening.", "From registered nothing is decided.", REGISTERED, told(5, "need_decided", "2024-02-05", case_management_need=need("2024-02-05")), refused=["not-in-state /event"]),
    step("needed", "Case management is needed.", "services_needed yes, soon_settled no: in_planning.", SCREENED, DECIDED[-1], "in_planning"),
    step("not-needed", "Case management is not needed, and the reason is written down.", "No services, low risk, closure not_needed.", SCREENED,
         told(6, "need_decided", "2024-02-05", case_management_need=need("2024-02-05", "no", "no"), closure=closure("2024-02-05", "not_needed")), "not_needed"),
    step("never-sent-away-at-high-risk", "A high risk is not sent away.", "Of the first way the `or` fails, the guard of the second holds: but its record says no, and names no model.", SCREENED,
         told(6, "need_decided", "2024-02-05", case_management_need=need("2024-02-05", "no", "no", "high"), closure=closure("2024-02-05", "not_needed")),
         refused=["evidence-not-fitting /records/0", "evidence-incomplete /records/0/fields/case_model"]),
    step("decided-before-full-screening", "After a flag nothing is decided before the full screening.", "full_screening_needed yes.", FLAGGED, told(7, "need_decided", "2024-02-12", case_management_need=need("2024-02-12")), refused=["guard-not-met /facts"]),
    step("decided-after-full-screening", "The full screening takes the flag down.", "full_screening_needed does not apply to a full screening.",
         [*FLAGGED, told(7, "full_screening_done", "2024-02-08", vulnerability_screening=screening("2024-02-08", "full", "yes"))], told(8, "need_decided", "2024-02-12", case_management_need=need("2024-02-12")), "in_planning"),
    step("rapid-is-not-full", "A rapid screening is no full one.", "screening_kind rapid.", FLAGGED, told(7, "full_screening_done", "2024-02-08", vulnerability_screening=screening("2024-02-08")), refused=["evidence-not-fitting /records/0"]),
    step("plan-agreed", "Both agree to the plan.", "in_implementation.", DECIDED, PLAN, "in_implementation"),
    step("plan-not-agreed", "The returnee does not agree to the plan.", "returnee_agrees no.", DECIDED, told(7, "plan_agreed", "2024-02-20", reintegration_plan=plan("2024-02-20", "no")), refused=["evidence-not-fitting /records/0"]),
    step("help-before-plan", "No assistance before a plan.", "assistance_given goes from in_implementation on.", DECIDED, told(7, "assistance_given", "2024-02-20", assistance=assistance("2024-02-20")), refused=["not-in-state /event"]),
    step("help-given", "Assistance after the plan.", "Plan agreed; consent for assistance; a new record.", HELPED[:-1], HELPED[-1], "in_implementation", "2024-02-20"),
    step("help-without-new-record", "Assistance without a record of its own.", "R-8-1 is of the first time.", HELPED, told(9, "assistance_given", "2024-03-02"), refused=["evidence-not-new /records"]),
    step("help-after-withdrawal", "Consent for assistance was withdrawn.", "The newest record says so, of 1 March.", [*HELPED, told(9, "consent_withdrawn", "2024-03-01", "returnee", consent=consent("2024-03-01", "assistance", decision="withdrawn"))],
         told(10, "assistance_given", "2024-03-02", assistance=assistance("2024-03-02")), refused=["consent-withdrawn /event"]),
    step("survey-after-withdrawal", "The survey is another purpose.", "assistance was withdrawn, survey was not.", [*HELPED, told(9, "consent_withdrawn", "2024-03-01", "returnee", consent=consent("2024-03-01", "assistance", decision="withdrawn"))],
         told(10, "survey_interview_held", "2024-03-02", "monitoring_officer"), "in_implementation", "2024-02-20"),
    step("help-by-a-reception-officer", "A reception officer does not give the assistance of the plan.", "Not among the roles.", HELPED, {**HELP, "role": "reception_officer"}, refused=["role-not-allowed /role"]),
    step("child-alone-without-determination", "No plan for an unaccompanied child without a determination.", "Consent of child and guardian is there, the determination is not.", child_until_plan(), PLAN,
         refused=["gate-not-passed /event", "missing-evidence /records"]),
    step("child-alone-without-guardian", "The consent of the child alone is not enough.", "consent_giver returnee; a determination to reintegrate is there.", child_until_plan("returnee"),
         told(7, "plan_agreed", "2024-02-20", reintegration_plan=plan("2024-02-20"), best_interests_determination=determination("2024-02-19", "reintegrate")), refused=["gate-not-passed /event", "evidence-not-fitting /records"]),
    step("child-alone-to-be-returned", "A determination of a return that is not voluntary opens nothing.", "return_is_voluntary no.", child_until_plan(),
         told(7, "plan_agreed", "2024-02-20", reintegration_plan=plan("2024-02-20"), best_interests_determination=determination("2024-02-19", "return", return_is_voluntary="no")), refused=["gate-not-passed /event", "evidence-not-fitting /records/1"]),
    step("child-alone-with-determination", "With determination and consent the plan may be agreed.", "Decision reintegrate; child_and_guardian.", child_until_plan(),
         told(7, "plan_agreed", "2024-02-20", reintegration_plan=plan("2024-02-20"), best_interests_determination=determination("2024-02-19", "reintegrate")), "in_implementation"),
    step("transfer-accepted", "The other office takes the case.", "Offered, then accepted; consent for transfer.", OFFERED, TAKEN[-2], "handed_over"),
    step("transfer-not-offered", "What was not offered cannot be accepted.", "There is no open transfer.", DECIDED, {**TAKEN[-2], "id": "e7"}, refused=["evidence-not-fitting /records/0"]),
    step("transfer-back", "A case does not go back in a circle.", "DHK has handed it over before.", BACK_OFFERED, told(11, "transfer_accepted", "2024-03-03", "case_manager", transfer=transfer("2024-03-03", "SYL", "DHK", "accepted")), refused=["circular-transfer /records/0/fields/to_office"]),
    step("closed-as-planned", "The case is closed as planned.", "From in_follow_up, completed_as_planned.", FOLLOWED, COMPLETED[-1], "completed"),
    step("closed-without-reason", "No case is closed without a reason.", "closure_reason is blank.", FOLLOWED, told(11, "case_closed", "2024-09-01"), refused=["guard-not-met /facts", "missing-evidence /records"]),
    step("left-without-interview", "Who leaves early is heard, or the reason is written down.", "Neither.", VISITED, told(10, "case_closed", "2024-04-02", closure=closure("2024-04-02", "returnee_stops", "no", "no")), refused=["evidence-not-fitting /records/0"]),
    step("left-with-reason", "Who leaves early, with the reason.", "early_exit_reason answered.", VISITED, told(10, "case_closed", "2024-04-02", closure=closure("2024-04-02", "returnee_stops", "no", "no", early_exit_reason="moved")), "left_early"),
    step("funds-end", "That the funds end is said by a manager, not by a case worker.", "Roles: case_manager, supervisor.", VISITED, told(10, "case_closed", "2024-04-02", closure=closure("2024-04-02", "funds_lost")), refused=["role-not-allowed /role"]),
    step("nearest-way-of-closing", "Closed without reason under the intensive model: the nearest way is explained.", "Completed fails in two parts (reason, generalist model), the others in one: of these the first, left early, with its own record.", INTENSIVE,
         told(8, "case_closed", "2024-03-01"), refused=["guard-not-met /facts", "missing-evidence /records"]),
    step("help-after-closure", "No assistance in a closed case.", "completed is closed.", COMPLETED, told(12, "assistance_given", "2024-09-02", assistance=assistance("2024-09-02")), refused=["case-closed /event"]),
    step("reopened", "Reopened after a new screening.", "found_vulnerable yes.", COMPLETED, REOPENED[-1], "reopened"),
    step("not-reopened", "A screening that finds nothing reopens nothing.", "found_vulnerable no.", COMPLETED, told(12, "case_reopened", "2024-11-01", "supervisor", vulnerability_screening=screening("2024-11-01")), refused=["evidence-not-fitting /records/0"]),
    step("third-appointment", "A third extra appointment.", "3 is not more than 3.", REOPENED, told(13, "extra_appointment_held", "2024-11-05", facts={"extra_appointment_number": 3}, follow_up_visit=visit("2024-11-05")), "reopened", "2024-11-01"),
    step("fourth-appointment", "No fourth one.", "4 is more than 3.", REOPENED, told(13, "extra_appointment_held", "2024-11-05", facts={"extra_appointment_number": 4}, follow_up_visit=visit("2024-11-05")), refused=["guard-not-met /facts"]),
]
