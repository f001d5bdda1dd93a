"""Cases for the deadlines of the three shipped workflows."""
from cases.referral_story import BIP_OPENED, BIP_READY, BIP_STARTED, answered, bip_assessed, bip_planned, bip, ref, sent, service
from cases.returnee_story import COMPLETED, DECIDED, HELPED, IDENTIFIED, INTENSIVE, PLANNED, REGISTERED, SCREENED, need, plan, screening, told, transfer, visit
from cases.story import deadline

ARRIVED = IDENTIFIED[:2]
VULNERABLE = [*REGISTERED, told(5, "vulnerability_screened", "2024-02-01", vulnerability_screening=screening("2024-02-01", vulnerable="yes"))]
A_YEAR = "satisfaction_asked 2024-01-31 2025-01-31"
SURVEY = "first_survey_interview 2024-01-31 2024-04-30"
SCREENED_IN_TIME = "screening_after_arrival 2024-01-31 2024-02-01 met 0"
DECIDED_IN_TIME = "need_decided_in_time 2024-01-31 2024-02-14 met 0"

REINTEGRATION = [
    deadline("arrival", "What the arrival starts.", "31 January 2024: + 1 day, + 1 month (29 February), + 3 months (30 April), + 1 year.", ARRIVED, "2024-02-01",
             "screening_after_arrival 2024-01-31 2024-02-01 due 0", "plan_in_time 2024-01-31 2024-02-29 due 28", f"{SURVEY} due 89", f"{A_YEAR} due 365"),
    deadline("screening-missed", "The screening is a day late.", "2 - 1 February.", ARRIVED, "2024-02-02",
             "screening_after_arrival 2024-01-31 2024-02-01 overdue 1", "plan_in_time 2024-01-31 2024-02-29 due 27", f"{SURVEY} due 88", f"{A_YEAR} due 364"),
    deadline("found-vulnerable", "Who is found to be vulnerable gets three months for the plan.", "31 January + 3 months: 30 April; with the order of the workflow among equals.", VULNERABLE, "2024-03-01",
             "need_decided_in_time 2024-01-31 2024-02-14 overdue 16", "plan_in_time_vulnerable 2024-01-31 2024-04-30 due 60", f"{SURVEY} due 60", f"{A_YEAR} due 336", SCREENED_IN_TIME),
    deadline("no-longer-vulnerable", "A later screening that finds nothing takes the longer time away.", "On 1 March the month is over, one day.", [*VULNERABLE, told(6, "vulnerability_screened", "2024-03-01", vulnerability_screening=screening("2024-03-01"))], "2024-03-01",
             "need_decided_in_time 2024-01-31 2024-02-14 overdue 16", "plan_in_time 2024-01-31 2024-02-29 overdue 1", f"{SURVEY} due 60", f"{A_YEAR} due 336", SCREENED_IN_TIME),
    deadline("plan-on-the-last-day", "A plan on 29 February is in time; the review in three months.", "29 February + 3 months: 29 May.", [*DECIDED, told(7, "plan_agreed", "2024-02-29", reintegration_plan=plan("2024-02-29"))], "2024-02-29",
             f"{SURVEY} due 61", "regular_review 2024-02-29 2024-05-29 due 90", f"{A_YEAR} due 337", SCREENED_IN_TIME, DECIDED_IN_TIME, "plan_in_time 2024-01-31 2024-02-29 met 0"),
    deadline("plan-a-day-late", "A plan on 1 March is a day late.", "1 March - 29 February.", [*DECIDED, told(7, "plan_agreed", "2024-03-01", reintegration_plan=plan("2024-03-01"))], "2024-03-01",
             f"{SURVEY} due 60", "regular_review 2024-03-01 2024-06-01 due 92", f"{A_YEAR} due 336", SCREENED_IN_TIME, DECIDED_IN_TIME, "plan_in_time 2024-01-31 2024-02-29 met 1"),
    deadline("intensive-model", "Under the intensive model a meeting every month.", "20 February + 1 month; visited on 20 March, + 1 month.", [*INTENSIVE, told(8, "follow_up_visit_made", "2024-03-20", follow_up_visit=visit("2024-03-20"))], "2024-04-21",
             "monthly_meeting 2024-03-20 2024-04-20 overdue 1", f"{SURVEY} due 9", "regular_review 2024-02-20 2024-05-20 due 29", f"{A_YEAR} due 285", SCREENED_IN_TIME, DECIDED_IN_TIME,
             "plan_in_time 2024-01-31 2024-02-29 met 0", "monthly_meeting 2024-02-20 2024-03-20 met 0"),
    deadline("model-changed", "Changed to the generalist model, no monthly meeting is due.", "case_model generalist.", [*INTENSIVE, told(8, "model_changed", "2024-03-25", case_management_need=need("2024-03-25"))], "2024-03-25",
             f"{SURVEY} due 36", "regular_review 2024-02-20 2024-05-20 due 56", f"{A_YEAR} due 312", SCREENED_IN_TIME, DECIDED_IN_TIME, "plan_in_time 2024-01-31 2024-02-29 met 0"),
    deadline("services-confirmed", "Three months and two weeks after the help; further help does not start it again.", "1 March + 3 months: 1 June, + 14 days: 15 June.",
             [*HELPED, told(9, "assistance_given", "2024-03-10", assistance={"assistance_date": "2024-03-10", "assistance_kind": "other", "assistance_modality": "in_kind", "returnee_confirms": "yes"})], "2024-06-16",
             f"{SURVEY} overdue 47", "regular_review 2024-02-20 2024-05-20 overdue 27", "services_confirmed_in_time 2024-03-01 2024-06-15 overdue 1", f"{A_YEAR} due 229", SCREENED_IN_TIME, DECIDED_IN_TIME, "plan_in_time 2024-01-31 2024-02-29 met 0"),
    deadline("survey-every-year", "The next interview a year after the last, from the leap day.", "29 February 2024 + 1 year: 28 February 2025.", [*PLANNED, told(8, "survey_interview_held", "2024-02-29", "monitoring_officer")], "2025-03-01",
             "regular_review 2024-02-20 2024-05-20 overdue 285", f"{A_YEAR} overdue 29", "further_survey_interview 2024-02-29 2025-02-28 overdue 1", SCREENED_IN_TIME, DECIDED_IN_TIME, "plan_in_time 2024-01-31 2024-02-29 met 0", f"{SURVEY} met 0"),
    deadline("closing-ends-all", "The closing ends what runs, in the order of the workflow.", "1 September; 20 May is 104 days before, 15 June 78, 30 April 124.", COMPLETED, "2025-01-01", SCREENED_IN_TIME, DECIDED_IN_TIME,
             "plan_in_time 2024-01-31 2024-02-29 met 0", "regular_review 2024-02-20 2024-05-20 ended 104", "services_confirmed_in_time 2024-03-01 2024-06-15 ended 78", f"{SURVEY} ended 124", f"{A_YEAR} ended 0"),
    deadline("transfer-answered", "An offer is to be answered within a week, over the leap day.", "26 February + 7 days: 4 March.", [*DECIDED, told(7, "transfer_offered", "2024-02-26", "case_manager", transfer=transfer("2024-02-26", "DHK", "SYL", "open"))], "2024-03-05",
             "plan_in_time 2024-01-31 2024-02-29 overdue 5", "transfer_answered_in_time 2024-02-26 2024-03-04 overdue 1", f"{SURVEY} due 56", f"{A_YEAR} due 332", SCREENED_IN_TIME, DECIDED_IN_TIME),
]

REFERRAL = [
    deadline("emergency", "An emergency is answered within a day.", "31 January + 1 day.", sent(urgency="emergency"), "2024-02-02", "answer_emergency 2024-01-31 2024-02-01 overdue 1"),
    deadline("urgent", "What is urgent, within three days.", "31 January + 3 days.", sent(urgency="urgent"), "2024-02-02", "answer_urgent 2024-01-31 2024-02-03 due 1"),
    deadline("routine-over-leap-day", "What is routine, within two weeks.", "20 February + 14 days: nine to the 29th, and five.", sent(on="2024-02-20"), "2024-02-20", "answer_routine 2024-02-20 2024-03-05 due 14"),
    deadline("received-then-a-month", "Received: the service within a month, from the 31st.", "31 January + 1 month.", [*sent(), answered(5, "2024-01-31", "waiting")], "2024-02-29", "service_started_in_time 2024-01-31 2024-02-29 due 0", "answer_routine 2024-01-31 2024-02-14 met 0"),
    deadline("broken-off", "Also after a service that was broken off feedback is taken.", "29 February + 1 month: 29 March.",
             [*sent(), answered(5, "2024-01-31", "accepted"), ref(6, "service_started", "2024-02-05", "service_provider"), service(7, "2024-02-29", "not_wanted", name="service_broken_off")], "2024-03-30",
             "feedback_in_time 2024-02-29 2024-03-29 overdue 1", "answer_routine 2024-01-31 2024-02-14 met 0", "service_started_in_time 2024-01-31 2024-02-29 met 0"),
]

BEST_INTERESTS = [
    deadline("guardian", "A guardian within a week.", "31 January + 7 days.", BIP_OPENED, "2024-02-07", "guardian_in_time 2024-01-31 2024-02-07 due 0"),
    deadline("guardian-found", "What meets the deadline also takes its condition away, so that it does not stand.", "With the facts after the event there is a guardian.", BIP_READY, "2024-02-07"),
    deadline("assessment", "The assessment within two weeks, over the leap day.", "15 February + 14 days.", BIP_STARTED, "2024-03-02", "assessment_in_time 2024-02-15 2024-02-29 overdue 2"),
    deadline("determination", "The determination within two months.", "29 February + 2 months: 29 April.", bip_assessed(), "2024-04-29", "determination_in_time 2024-02-29 2024-04-29 due 0", "assessment_in_time 2024-02-15 2024-02-29 met 0"),
    deadline("postponed", "Postponed: a month, and the two months run on.", "31 March + 1 month: 30 April.", [*bip_planned(), bip(7, "determination_postponed", "2024-03-31", "best_interests_authority",
             best_interests_determination={"determination_date": "2024-03-31", "determined_by": "panel", "child_heard": "yes", "child_agrees": "yes", "guardian_agrees": "yes", "return_assessed": "yes", "reintegration_assessed": "yes", "best_interests_decision": "postponed",
                                           "care_arrangement": "not_applicable", "determination_reasons": "more to be known"})], "2024-05-01",
             "determination_in_time 2024-02-29 2024-04-29 overdue 2", "postponed_in_time 2024-03-31 2024-04-30 overdue 1", "assessment_in_time 2024-02-15 2024-02-29 met 0"),
]
