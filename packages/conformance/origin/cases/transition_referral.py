"""Cases for vectors/cases/referral-1.0.0.json and vectors/cases/best-interests-1.0.0.json."""
from cases.referral_story import (BIP_OPENED, BIP_READY, BIP_STARTED, CONSENTED, EXCEPTION, HANDOVER, answered, asked_for, assessed, bip, bip_assessed, bip_planned, child_known, determined,
                                  received, ref, sent, service, received_of_child)
from cases.returnee_story import consent, determination, visit
from cases.transition_reintegration import step

EXCEPTED = [asked_for(), ref(2, "exception_determined", "2024-01-30", "mental_health_professional", referral_without_consent=EXCEPTION)]
WITHDRAWN = ref(9, "consent_withdrawn", "2024-02-01", "returnee", consent=consent("2024-02-01", "referral", decision="withdrawn"))
STARTED = [*received(), ref(6, "service_started", "2024-02-05", "service_provider")]
PROVIDED = [*STARTED, service(7, "2024-02-20")]
FEEDBACK = ref(8, "feedback_taken", "2024-03-01", referral_feedback={"feedback_date": "2024-03-01", "service_received": "yes", "feedback_shareable": "yes"})

REFERRAL = [
    step("need-identified", "A need is identified.", "The request comes with the opening event, under the case's id.", [], asked_for(), "identified"),
    step("need-without-request", "No referral without a request.", "A new request is due.", [], ref(1, "need_identified", "2024-01-29"), refused=["missing-evidence /records"]),
    step("ready-with-consent", "Consent for the referral.", "Given on 30 January.", [asked_for(), CONSENTED], ref(3, "consent_confirmed", "2024-01-30"), "ready"),
    step("not-ready-without-consent", "No consent.", "No consent record.", [asked_for()], ref(2, "consent_confirmed", "2024-01-30"), refused=["missing-consent /event"]),
    step("exception-of-a-professional", "A professional determines an exception.", "exception_determined_by mental_health_professional.", EXCEPTED[:1], EXCEPTED[1], "ready"),
    step("exception-of-somebody-else", "Nobody else determines an exception.", "Neither the role nor the record fits.", EXCEPTED[:1],
         ref(2, "exception_determined", "2024-01-30", "case_worker", referral_without_consent={**EXCEPTION, "exception_determined_by": "case_worker"}), refused=["evidence-not-fitting /records/0", "role-not-allowed /role"]),
    step("sent-by-exception", "Sent without consent, by the exception.", "exception_ground is known, so the first way is taken.", EXCEPTED, ref(3, "referral_sent", "2024-01-31"), "sent"),
    step("sent-with-consent", "Sent with consent.", "No exception_ground, so the second way is taken.", sent()[:3], sent()[3], "sent"),
    step("not-sent-after-withdrawal", "Withdrawn before it was sent.", "C of 31 January is the newest.", [*sent()[:3], ref(9, "consent_withdrawn", "2024-01-31", "returnee", consent=consent("2024-01-31", "referral", decision="withdrawn"))],
         ref(10, "referral_sent", "2024-01-31"), refused=["consent-withdrawn /event"]),
    step("received", "The provider accepts.", "referral_answer accepted.", sent(), received()[-1], "received"),
    step("received-means-accepted", "A provider that declines has not received it.", "referral_answer declined.", sent(), answered(5, "2024-01-31", "declined"), refused=["guard-not-met /facts"]),
    step("declined", "The provider declines.", "referral_answer declined.", sent(), answered(5, "2024-01-31", "declined", name="referral_declined"), "declined"),
    step("service-after-withdrawal", "Withdrawn before the service starts.", "The newest consent for referral says no.", [*received(), WITHDRAWN], ref(10, "service_started", "2024-02-05", "service_provider"), refused=["consent-withdrawn /event"]),
    step("work-for-child-alone", "No work for an unaccompanied child without determination.", "service_kind work; unaccompanied.", [*received(), child_known("unaccompanied")], ref(7, "service_started", "2024-02-05", "service_provider"),
         refused=["gate-not-passed /event", "missing-evidence /records"]),
    step("health-for-child-alone", "Health care is not held back.", "service_kind health is not on the gate's list.", [*received("health"), child_known("unaccompanied")], ref(7, "service_started", "2024-02-05", "service_provider"), "in_process"),
    step("work-for-child-of-unknown-situation", "No work for a child as long as nobody has said who it is with.", "returnee_is_child yes, the situation is not answered: the gate's condition holds.", received_of_child(), ref(6, "service_started", "2024-02-05", "service_provider"),
         refused=["gate-not-passed /event", "missing-evidence /records"]),
    step("work-for-referred-child-with-family", "A child that is known to be with its family is not held back.", "returnee_is_child yes, with_family: no part of the gate's condition holds.", [*received_of_child(), child_known("with_family")], ref(7, "service_started", "2024-02-05", "service_provider"), "in_process"),
    step("work-for-child-alone-of-unknown-age", "A child alone is protected though its age group was left out.", "The year of birth is enough: the situation applies unless the age group is that of a grown-up.", [*received(), child_known("unaccompanied", year_of_birth=2010)], ref(7, "service_started", "2024-02-05", "service_provider"),
         refused=["gate-not-passed /event", "missing-evidence /records"]),
    step("work-for-child-with-family", "A child with its family.", "The gate's condition does not hold.", [*received(), child_known("with_family")], ref(7, "service_started", "2024-02-05", "service_provider"), "in_process"),
    step("work-for-child-with-determination", "An unaccompanied child with determination.", "Decision reintegrate.", [*received(), child_known("separated")],
         ref(7, "service_started", "2024-02-05", "service_provider", best_interests_determination=determination("2024-02-04", "reintegrate")), "in_process"),
    step("service-provided", "The service is provided.", "service_outcome in_full.", STARTED, PROVIDED[-1], "provided"),
    step("feedback-shared-without-consent", "Feedback is shared only with consent for that.", "Consent was for referral.", [*PROVIDED, FEEDBACK], ref(9, "feedback_shared", "2024-03-02"), refused=["missing-consent /event"]),
    step("closed-without-reason", "No referral is closed without a reason.", "referral_end is not answered. Of the two ways only one goes from here.", [*PROVIDED, FEEDBACK], ref(9, "referral_closed", "2024-03-02"), refused=["guard-not-met /facts"]),
    step("closed-with-reason", "Closed, with the reason.", "referral_end service_provided.", [*PROVIDED, FEEDBACK], ref(9, "referral_closed", "2024-03-02", facts={"referral_end": "service_provided"}), "closed"),
    step("request-of-other-referral", "An acknowledgement of another referral.", "referral_id says REF-2.", sent(), ref(5, "referral_received", "2024-01-31", "service_provider", referral_acknowledgement={"referral_id": "REF-2", "acknowledged_on": "2024-01-31", "referral_answer": "accepted"}),
         refused=["evidence-of-another-case /records/0/fields/referral_id"]),
]
REFERRAL[-1]["event"]["records"][0]["fields"]["referral_id"] = "REF-2"

IN_PLACE = [*bip_planned(), determined(7, "2024-03-20")]
BEST_INTERESTS = [
    step("procedure-opened", "A procedure is opened.", "The record of the procedure comes with it.", [], BIP_OPENED[0], "opened"),
    step("assessment-without-guardian", "No assessment before there is a guardian.", "child_has_guardian no; unaccompanied. Consent is not there either.", BIP_OPENED, bip(2, "assessment_started", "2024-02-15"),
         refused=["missing-consent /event", "guard-not-met /facts", "missing-evidence /records"]),
    step("assessment-started", "Guardian and consent are there.", "The record of the procedure came again under its own id: guardian yes.", BIP_READY, BIP_STARTED[-1], "in_assessment"),
    step("child-not-heard", "No assessment without hearing the child.", "child_heard no.", BIP_STARTED, bip(5, "assessment_completed", "2024-02-29", best_interests_assessment=assessed("2024-02-29", heard="no")), refused=["evidence-not-fitting /records/0"]),
    step("assessment-completed", "The child was heard.", "All three yes.", BIP_STARTED, bip_assessed()[-1], "in_process_planning"),
    step("determined", "The panel decides.", "reintegrate; no tracing needed.", bip_planned(), IN_PLACE[-1], "arranging"),
    step("determined-before-tracing", "Not before the family was traced, where that is needed.", "tracing_needed yes, tracing_outcome unknown: the second `or` fails.", bip_planned("yes"), determined(7, "2024-03-20"), refused=["guard-not-met /facts"]),
    step("forced-return", "A return that is not voluntary is not determined.", "return_is_voluntary no: the first `or` fails.", bip_planned(), determined(7, "2024-03-20", "return", return_is_voluntary="no"), refused=["guard-not-met /facts"]),
    step("voluntary-return", "A voluntary return.", "return_is_voluntary yes.", bip_planned(), determined(7, "2024-03-20", "return", return_is_voluntary="yes"), "arranging"),
    step("decided-by-worker", "A case worker does not decide.", "Role best_interests_authority.", bip_planned(), {**determined(7, "2024-03-20"), "role": "case_worker"}, refused=["role-not-allowed /role"]),
    step("put-into-effect", "The child is handed over.", "Determination, consent, handover with care checked.", IN_PLACE, bip(8, "decision_implemented", "2024-04-02", child_handover=HANDOVER), "in_follow_up"),
    step("care-not-checked", "Not before the care was checked.", "care_checked no.", IN_PLACE, bip(8, "decision_implemented", "2024-04-02", child_handover={**HANDOVER, "care_checked": "no"}), refused=["evidence-not-fitting /records/0"]),
    step("consent-of-guardian-withdrawn", "The consent was withdrawn.", "No consent, and none as evidence.", [*IN_PLACE, bip(8, "consent_withdrawn", "2024-04-01", "guardian", consent=consent("2024-04-01", "best_interests", decision="withdrawn", giver="guardian"))],
         bip(9, "decision_implemented", "2024-04-02", child_handover=HANDOVER), refused=["consent-withdrawn /event", "evidence-not-fitting /records"]),
    step("ended-early", "Another authority takes over.", "procedure_end taken_over.", BIP_STARTED, bip(5, "procedure_closed", "2024-03-01", facts={"procedure_end": "taken_over"}), "ended_early"),
    step("closed-without-visit", "Not closed as put into effect without a visit.", "No follow-up visit.", [*IN_PLACE, bip(8, "decision_implemented", "2024-04-02", child_handover=HANDOVER)],
         bip(9, "procedure_closed", "2024-10-01", facts={"procedure_end": "decision_implemented"}), refused=["missing-evidence /records"]),
    step("closed-after-visit", "Closed after a visit.", "A follow-up visit of an earlier event does.", [*IN_PLACE, bip(8, "decision_implemented", "2024-04-02", child_handover=HANDOVER), bip(9, "child_visited", "2024-04-09", follow_up_visit=visit("2024-04-09"))],
         bip(10, "procedure_closed", "2024-10-01", facts={"procedure_end": "decision_implemented"}), "closed"),
]
